package org.tierboard.evaluation;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Days in a row, from the first up to but not including {@code until}; a day in it is a number from 0. */
record DaySpan(LocalDate first, LocalDate until) {

    int days() {
        return (int) Math.max(0, until.toEpochDay() - first.toEpochDay());
    }

    /** The number of a day; one outside gets the nearest border. */
    int offset(@Nullable LocalDate day) {
        return day == null ? days() : (int) Math.max(0, Math.min(days(), day.toEpochDay() - first.toEpochDay()));
    }

    DaySpan within(LocalDate from, @Nullable LocalDate to) {
        return new DaySpan(from.isAfter(first) ? from : first, to == null || to.isAfter(until) ? until : to);
    }

    /** The first day on which a fact no longer counts towards a row (R1, R8, R15). */
    static @Nullable LocalDate end(CountingFact fact, @Nullable Period countsFor) {
        return countsFor == null ? fact.until() : fact.from().plus(countsFor);
    }
}
