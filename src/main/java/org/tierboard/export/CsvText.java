package org.tierboard.export;

import java.util.List;

/** Writes fields of CSV that are safe to open in a spreadsheet. */
public final class CsvText {

    private CsvText() {}

    public static String join(List<String> fields) {
        var row = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                row.append(',');
            }
            append(row, fields.get(i));
        }
        return row.toString();
    }

    private static void append(StringBuilder row, String field) {
        var text = FormulaGuard.put(field);
        if (mustBeQuoted(text)) {
            row.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            row.append(text);
        }
    }

    private static boolean mustBeQuoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == ',' || next == ';' || next == '"' || next == '\n' || next == '\r' || next == '\t') {
                return true;
            }
        }
        return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
    }
}
