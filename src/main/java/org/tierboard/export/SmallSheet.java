package org.tierboard.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of one sheet that is to be read and printed like a page.
 *
 * @param widths of the columns, in characters
 */
public record SmallSheet(String name, List<Integer> widths, List<Line> lines) {

    private static final int TITLE_SIZE = 16;

    /** How a line looks. */
    public enum Look {
        TITLE,
        HEAD,
        GROUP,
        PLAIN
    }

    /** A line of cells: text, numbers, days, or nothing. */
    public record Line(Look look, List<@Nullable Object> cells) {}

    public SmallSheet {
        widths = List.copyOf(widths);
        lines = List.copyOf(lines);
    }

    /** The file. */
    public byte[] toXlsx() {
        var out = new ByteArrayOutputStream();
        try (var workbook = XlsxBook.open(out)) {
            var sheet = workbook.newWorksheet(XlsxBook.sheetName(name));
            XlsxBook.forPrint(sheet, "landscape");
            sheet.fitToHeight((short) 1);
            sheet.paperSize(PaperSize.A4_PAPER);
            sheet.hideGridLines();
            fill(sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void fill(Worksheet sheet) {
        for (int i = 0; i < widths.size(); i++) {
            sheet.width(i, widths.get(i));
        }
        for (int row = 0; row < lines.size(); row++) {
            line(sheet, row, lines.get(row));
        }
    }

    private void line(Worksheet sheet, int row, Line line) {
        for (int i = 0; i < line.cells().size(); i++) {
            XlsxBook.put(sheet, row, i, line.cells().get(i));
        }
        switch (line.look()) {
            case TITLE -> sheet.style(row, 0).bold().fontSize(TITLE_SIZE).set();
            case HEAD, GROUP -> head(sheet, row);
            case PLAIN -> {}
        }
    }

    /** What is said over numbers stands on the right, as they do. */
    private void head(Worksheet sheet, int row) {
        for (int i = 0; i < widths.size(); i++) {
            var style = sheet.style(row, i).bold().fillColor(XlsxBook.HEAD);
            (isOfNumbers(i) ? XlsxBook.overNumbers(style) : style).set();
        }
    }

    private boolean isOfNumbers(int column) {
        return lines.stream()
                .map(Line::cells)
                .anyMatch(cells -> column < cells.size() && cells.get(column) instanceof Number);
    }
}
