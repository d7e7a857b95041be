package org.tierboard.export;

import java.io.OutputStream;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What all workbooks share. */
public final class XlsxBook {

    /** The ground of a heading. */
    public static final String HEAD = "E8ECF2";

    private static final int LONGEST_SHEET_NAME = 28;

    private XlsxBook() {}

    public static Workbook open(OutputStream out) {
        return new Workbook(out, "Tierboard", "1.0");
    }

    /** Without what a sheet's name mustn't hold. */
    public static String sheetName(String name) {
        var allowed = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return allowed.isEmpty() ? "Tierboard" : allowed.substring(0, Math.min(LONGEST_SHEET_NAME, allowed.length()));
    }

    /** As wide as the paper, as many pages as it takes. */
    public static void forPrint(Worksheet sheet, String orientation) {
        sheet.pageOrientation(orientation);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P / &N", Position.RIGHT);
    }
}
