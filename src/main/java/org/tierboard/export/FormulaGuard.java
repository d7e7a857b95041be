package org.tierboard.export;

/**
 * Keeps spreadsheets from running what somebody typed. A value that a spreadsheet would take for a formula is written
 * with an apostrophe before it, and an import takes that apostrophe away, so that what goes out comes back the same.
 * Plain numbers, negative ones too, are left alone.
 */
public final class FormulaGuard {

    /** The last four are the full-width forms of the first. */
    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    public static String put(String value) {
        return wouldRun(value) ? "'" + value : value;
    }

    public static String remove(String value) {
        return value.startsWith("'") && wouldRun(value.substring(1)) ? value.substring(1) : value;
    }

    /** Apostrophes before it don't matter: each round trip adds one and takes one away. */
    private static boolean wouldRun(String value) {
        int start = 0;
        while (start < value.length() && value.charAt(start) == '\'') {
            start++;
        }
        return start < value.length() && STARTS.indexOf(value.charAt(start)) >= 0 && !(start == 0 && isNumber(value));
    }

    private static boolean isNumber(String value) {
        boolean digits = false;
        int points = 0;
        for (int i = 1; i < value.length(); i++) {
            char next = value.charAt(i);
            if (next == '.') {
                points++;
            } else if (next < '0' || next > '9') {
                return false;
            } else {
                digits = true;
            }
        }
        return digits && points <= 1 && (value.charAt(0) == '-' || value.charAt(0) == '+');
    }
}
