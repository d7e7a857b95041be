package org.tierboard.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How wide the columns of a sheet are: what its first rows hold fits, but for long text, which takes several lines. */
final class ColumnWidths {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 40;
    private static final int AIR = 2;
    private static final int FILTER = 4;
    private static final int DAY = 10;
    private static final int MOMENT = 19;
    private static final int DIGITS_A_COMMA = 3;

    /** The first script whose letters are as wide as they are high. */
    private static final int WIDE_LETTERS = 0x1100;

    private final int[] widths;
    private final boolean[] numbers;

    ColumnWidths(Table table) {
        this.widths = table.headings().stream()
                .mapToInt(heading -> Math.max(NARROWEST, letters(heading) + FILTER))
                .toArray();
        this.numbers = new boolean[widths.length];
    }

    /** Takes a row into account. */
    void look(List<? extends @Nullable Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            widths[i] = Math.max(widths[i], Math.min(WIDEST, needed(cells.get(i))));
            numbers[i] |= cells.get(i) instanceof Number;
        }
    }

    int of(int column) {
        return widths[column];
    }

    /** Whether a column holds numbers, which stand on the right. */
    boolean isOfNumbers(int column) {
        return numbers[column];
    }

    /** How many lines a cell takes. */
    int lines(@Nullable Object cell, int column) {
        return cell instanceof String text
                ? (int) text.lines()
                        .mapToLong(line -> Math.max(1, (letters(line) + AIR + widths[column] - 1) / widths[column]))
                        .sum()
                : 1;
    }

    private static int needed(@Nullable Object cell) {
        if (cell == null) {
            return 0;
        }
        if (cell instanceof LocalDate) {
            return DAY + AIR;
        }
        if (cell instanceof ZonedDateTime) {
            return MOMENT + AIR;
        }
        int letters = letters(cell.toString());
        return cell instanceof BigDecimal ? letters + letters / DIGITS_A_COMMA + AIR : letters + AIR;
    }

    private static int letters(String text) {
        return text.lines()
                .mapToInt(line -> line.codePoints()
                        .map(letter -> letter < WIDE_LETTERS ? 1 : 2)
                        .sum())
                .max()
                .orElse(0);
    }
}
