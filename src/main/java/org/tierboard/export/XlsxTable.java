package org.tierboard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that is sent while it is written. Text is stored as text, so nothing in it is ever a formula; numbers and
 * days are what they are. A sheet holds a million rows; what is more goes on another.
 */
final class XlsxTable implements TableWriter {

    private static final int ROWS_A_SHEET = 1_000_000;
    private static final int ROWS_AT_A_TIME = 200;

    private final Table table;
    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxTable(Table table, OutputStream out) {
        this.table = table;
        this.workbook = XlsxBook.open(out);
        this.sheet = begin();
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
        var columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            next.width(i, columns.get(i).width());
            next.inlineString(0, i, columns.get(i).heading());
            next.style(0, i).bold().fillColor(XlsxBook.HEAD).set();
        }
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (row > ROWS_A_SHEET) {
            sheet.finish();
            sheet = begin();
        }
        for (int i = 0; i < cells.size(); i++) {
            XlsxBook.put(sheet, row, i, cells.get(i));
        }
        row++;
        if (row % ROWS_AT_A_TIME == 0) {
            sheet.flush();
        }
    }

    @Override
    public void end() throws IOException {
        sheet.setAutoFilter(0, 0, row - 1, table.columns().size() - 1);
        workbook.finish();
    }
}
