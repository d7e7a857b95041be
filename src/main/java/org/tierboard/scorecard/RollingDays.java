package org.tierboard.scorecard;

import java.time.LocalDate;
import java.time.Period;

/**
 * The days on which an item must be dated to count on a day and stop counting soon after (R1).
 *
 * @param first the earliest date whose item still counts on the day
 * @param last the latest date whose item has stopped counting at the horizon; before {@code first} if there is none
 */
record RollingDays(LocalDate first, LocalDate last) {

    /** No item of any date. */
    static RollingDays none(LocalDate day) {
        return new RollingDays(day.plusDays(1), day);
    }

    static RollingDays lapsing(Period period, LocalDate day, LocalDate horizon) {
        return new RollingDays(firstCounting(period, day), lastStopped(period, day, horizon));
    }

    /** Months differ in length, so the first guess may be some days early: 28 February + 12 months is never after itself. */
    private static LocalDate firstCounting(Period period, LocalDate day) {
        var first = day.minus(period);
        while (!first.plus(period).isAfter(day)) {
            first = first.plusDays(1);
        }
        return first;
    }

    private static LocalDate lastStopped(Period period, LocalDate day, LocalDate horizon) {
        var last = firstCounting(period, horizon).minusDays(1);
        return last.isAfter(day) ? day : last;
    }
}
