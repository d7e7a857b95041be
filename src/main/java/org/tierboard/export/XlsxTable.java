package org.tierboard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that is sent while it is written. Text is stored as text, so nothing in it is ever a formula; numbers and
 * days are what they are. A sheet holds a million rows; what is more goes on another. The first rows wait for each other, as
 * the widths of the columns are written before them.
 */
final class XlsxTable implements TableWriter {

    private static final int ROWS_A_SHEET = 1_000_000;
    private static final int ROWS_AT_A_TIME = 200;
    private static final double LINE = 15;
    private static final double HIGHEST = 400;

    /** Excel finds out itself how high a row is. LibreOffice doesn't, but to tell it costs memory for each row. */
    private static final int ROWS_WITH_HEIGHT = 10_000;

    private final Table table;
    private final Workbook workbook;
    private final ColumnWidths widths;
    private final List<List<? extends @Nullable Object>> first = new ArrayList<>(ROWS_AT_A_TIME);
    private @Nullable Worksheet sheet;
    private int sheets;
    private int row;

    XlsxTable(Table table, OutputStream out) {
        this.table = table;
        this.workbook = XlsxBook.open(out);
        this.widths = new ColumnWidths(table);
    }

    private Worksheet begin() {
        var name = XlsxBook.sheetName(table.name());
        sheets++;
        var next = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        XlsxBook.forPrint(next, "landscape");
        next.paperSize(PaperSize.A4_PAPER);
        next.repeatRows(0);
        next.freezePane(0, 1);
        head(next);
        row = 1;
        return next;
    }

    private void head(Worksheet next) {
        var headings = table.headings();
        for (int i = 0; i < headings.size(); i++) {
            next.width(i, widths.of(i));
            next.inlineString(0, i, headings.get(i));
            var style = next.style(0, i).bold().fillColor(XlsxBook.HEAD);
            (widths.isOfNumbers(i) ? XlsxBook.overNumbers(style) : style).set();
        }
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (sheet != null) {
            sheet = write(sheet, cells);
            return;
        }
        widths.look(cells);
        first.add(cells);
        if (first.size() == ROWS_AT_A_TIME) {
            sheet = writeFirst();
        }
    }

    private Worksheet writeFirst() throws IOException {
        var begun = begin();
        for (var cells : first) {
            begun = write(begun, cells);
        }
        first.clear();
        return begun;
    }

    private Worksheet write(Worksheet open, List<? extends @Nullable Object> cells) throws IOException {
        var here = row > ROWS_A_SHEET ? next(open) : open;
        for (int i = 0; i < cells.size(); i++) {
            XlsxBook.put(here, row, i, cells.get(i));
        }
        wrap(here, cells);
        row++;
        if (row % ROWS_AT_A_TIME == 0) {
            here.flush();
        }
        return here;
    }

    private Worksheet next(Worksheet full) throws IOException {
        full.finish();
        return begin();
    }

    /** Long text takes several lines, and what stands beside it begins where it begins. */
    private void wrap(Worksheet here, List<? extends @Nullable Object> cells) {
        var lines = IntStream.range(0, cells.size())
                .map(i -> widths.lines(cells.get(i), i))
                .toArray();
        int most = IntStream.of(lines).max().orElse(1);
        if (most <= 1) {
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            XlsxBook.align(here.style(row, i), cells.get(i))
                    .verticalAlignment("top")
                    .wrapText(lines[i] > 1)
                    .set();
        }
        if (row < ROWS_WITH_HEIGHT) {
            here.rowHeight(row, Math.min(HIGHEST, most * LINE));
        }
    }

    @Override
    public void end() throws IOException {
        var last = sheet == null ? writeFirst() : sheet;
        last.setAutoFilter(0, 0, row - 1, table.headings().size() - 1);
        workbook.finish();
    }
}
