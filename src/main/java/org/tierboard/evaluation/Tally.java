package org.tierboard.evaluation;

import java.math.BigDecimal;

/** What a row counts to in each column: since the last review, and over the rolling period (R2, R3). */
public record Tally(BigDecimal renewal, BigDecimal upgrade) {

    public static final Tally NOTHING = new Tally(BigDecimal.ZERO, BigDecimal.ZERO);

    /** Rows that aren't time-bound show the same number in both columns (R4). */
    public static Tally both(long count) {
        return new Tally(BigDecimal.valueOf(count), BigDecimal.valueOf(count));
    }
}
