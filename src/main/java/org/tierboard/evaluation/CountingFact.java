package org.tierboard.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a counting view. */
public record CountingFact(
        Source source,
        String kind,
        long key,
        LocalDate from,
        @Nullable LocalDate until,
        long count,
        BigDecimal amount) {

    public enum Source {
        CREDENTIAL,
        LAUNCH,
        PLAN,
        DESIGNATION,
        REFERENCE,
        CSAT
    }
}
