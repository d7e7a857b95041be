package org.tierboard.evaluation;

import java.time.LocalDate;
import java.time.Period;

/** The days on which a dated item counts: from its own, for a period, half-open (R1). */
public final class Window {

    private Window() {}

    /** The first day on which an item no longer counts. 29 February and a period of 12 months end on 28 February. */
    public static LocalDate end(LocalDate item, Period countsFor) {
        return item.plus(countsFor);
    }

    /**
     * The earliest date of an item that still counts on a day. Ends never come earlier for later items, so every item from
     * this date to the day counts and no earlier one does.
     */
    public static LocalDate firstCounting(LocalDate day, Period countsFor) {
        var first = day.minus(countsFor);
        while (end(first.minusDays(1), countsFor).isAfter(day)) {
            first = first.minusDays(1);
        }
        while (!end(first, countsFor).isAfter(day)) {
            first = first.plusDays(1);
        }
        return first;
    }
}
