package org.tierboard.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row, from the first up to but not including {@code until}; a day in it is a number from 0.
 *
 * @param first an epoch day
 * @param until an epoch day, not before the first
 */
record DaySpan(int first, int until) {

    static DaySpan of(LocalDate first, LocalDate until) {
        return new DaySpan((int) first.toEpochDay(), (int) until.toEpochDay());
    }

    int days() {
        return until - first;
    }

    /** The number of an epoch day; one outside gets the nearest border. */
    int offset(int day) {
        return day <= first ? 0 : Math.min(day, until) - first;
    }

    /** The part of the span that lies between two days; without a day it is open on that side. */
    DaySpan between(@Nullable LocalDate from, @Nullable LocalDate to) {
        var start = from == null ? 0 : offset((int) from.toEpochDay());
        var end = to == null ? days() : offset((int) to.toEpochDay());
        return new DaySpan(first + start, first + end);
    }
}
