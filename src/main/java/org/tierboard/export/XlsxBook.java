package org.tierboard.export;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** What all workbooks share. */
final class XlsxBook {

    /** The ground of a heading. */
    static final String HEAD = "E8ECF2";

    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";
    /** The last two characters keep a number off the text in the next column. */
    private static final String AMOUNT = "\"$\"#,##0.00_ ";

    private static final String WHOLE_AMOUNT = "\"$\"#,##0_ ";
    private static final String COUNT = "#,##0_ ";
    private static final int LONGEST_SHEET_NAME = 28;
    private static final int LONGEST_TEXT = 32_767;

    private XlsxBook() {}

    static Workbook open(OutputStream out) {
        return new Workbook(out, "Tierboard", "1.0");
    }

    /** Without what a sheet's name mustn't hold. */
    static String sheetName(String name) {
        var allowed = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return allowed.isEmpty() ? "Tierboard" : cut(allowed, LONGEST_SHEET_NAME);
    }

    /** As wide as the paper, as many pages as it takes. */
    static void forPrint(Worksheet sheet, String orientation) {
        sheet.pageOrientation(orientation);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P / &N", Position.RIGHT);
    }

    /** Each kind of value as what it is; text never as a formula. What has decimals is an amount in US dollars. */
    static void put(Worksheet sheet, int row, int column, @Nullable Object cell) {
        if (cell instanceof BigDecimal number) {
            sheet.value(row, column, number);
            sheet.style(row, column)
                    .format(number.scale() > 0 ? AMOUNT : WHOLE_AMOUNT)
                    .set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
            sheet.style(row, column).format(COUNT).set();
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            align(sheet.style(row, column).format(DAY), cell).set();
        } else if (cell instanceof ZonedDateTime moment) {
            sheet.value(row, column, moment.toLocalDateTime());
            align(sheet.style(row, column).format(MOMENT), cell).set();
        } else if (cell != null) {
            sheet.inlineString(row, column, fitting(cell.toString()));
        }
    }

    /** A day stands on the left, as what is read and not reckoned with. */
    static StyleSetter align(StyleSetter style, @Nullable Object cell) {
        return cell instanceof LocalDate || cell instanceof ZonedDateTime ? style.horizontalAlignment("left") : style;
    }

    /** A heading over numbers stands where they do. */
    static StyleSetter overNumbers(StyleSetter style) {
        return style.horizontalAlignment("right").indent(1);
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST_TEXT ? text : cut(text, LONGEST_TEXT - 1) + "\u2026";
    }

    /** No character is cut in two. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
