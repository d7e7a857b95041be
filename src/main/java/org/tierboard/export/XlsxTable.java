package org.tierboard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
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

    static final String DAY = "yyyy-mm-dd";
    static final String MOMENT = "yyyy-mm-dd hh:mm:ss";
    static final String AMOUNT = "#,##0.00";
    static final String COUNT = "#,##0";
    private static final int ROWS_A_SHEET = 1_000_000;
    private static final int ROWS_AT_A_TIME = 200;
    private static final int LONGEST_TEXT = 32_767;

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
            put(sheet, row, i, cells.get(i));
        }
        row++;
        if (row % ROWS_AT_A_TIME == 0) {
            sheet.flush();
        }
    }

    static void put(Worksheet sheet, int row, int column, @Nullable Object cell) {
        if (cell instanceof BigDecimal number) {
            sheet.value(row, column, number);
            sheet.style(row, column).format(number.scale() > 0 ? AMOUNT : COUNT).set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        } else if (cell instanceof ZonedDateTime moment) {
            sheet.value(row, column, moment.toLocalDateTime());
            sheet.style(row, column).format(MOMENT).set();
        } else if (cell != null) {
            sheet.inlineString(row, column, fitting(cell.toString()));
        }
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "\u2026";
    }

    @Override
    public void end() throws IOException {
        sheet.setAutoFilter(0, 0, row - 1, table.columns().size() - 1);
        workbook.finish();
    }
}
