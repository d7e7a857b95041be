package org.tierboard.scorecard;

import java.time.LocalDate;
import java.time.Period;
import org.tierboard.evaluation.Window;

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
        var last = Window.firstCounting(horizon, period).minusDays(1);
        return new RollingDays(Window.firstCounting(day, period), last.isAfter(day) ? day : last);
    }
}
