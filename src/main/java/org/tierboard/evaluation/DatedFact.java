package org.tierboard.evaluation;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A fact with its days as numbers, because the largest partners have tens of thousands and each row looks at them all.
 *
 * @param from the epoch day from which it counts
 * @param ownEnd the epoch day from which it no longer counts by itself, whatever the row's period
 */
record DatedFact(CountingFact fact, int from, int ownEnd) {

    static DatedFact of(CountingFact fact) {
        return new DatedFact(fact, day(fact.from()), day(fact.until()));
    }

    /** The epoch day from which it no longer counts towards a row (R1, R8, R15). */
    int end(@Nullable Period countsFor) {
        return countsFor == null ? ownEnd : day(fact.from().plus(countsFor));
    }

    private static int day(@Nullable LocalDate day) {
        return day == null ? Integer.MAX_VALUE : (int) day.toEpochDay();
    }
}
