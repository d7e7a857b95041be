package org.tierboard.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record behind a cell. What it hasn't, or what the viewer may not see, is null.
 *
 * @param id what the record's source calls it
 * @param title whom or what it is about: a person, a workload, a customer
 * @param detail what of it: the code of a credential, the customer of a workload, the respondent
 * @param note an individual's id, a URL, a comment; of a launched opportunity, where the day comes from, and from whom
 * @param onDay the day that dates it
 * @param expiresOn its own first day of no longer being valid
 * @param amount US dollars a month
 * @param score 1 to 5
 * @param countsUntil the last day on which it still counts, by what is known on the day asked (R1); null if no end is known
 * @param day the day that the reason speaks of: the last day that counted, the first that will, the day of leaving
 * @param other what counts in its stead, or what is missing
 * @param unshared the vendor keeps its details from the partner (R13, R22)
 * @param withheld unshared, and therefore blank here
 */
public record RecordLine(
        RecordKind kind,
        @Nullable String id,
        @Nullable String title,
        @Nullable String detail,
        @Nullable String note,
        @Nullable LocalDate onDay,
        @Nullable LocalDate expiresOn,
        @Nullable BigDecimal amount,
        @Nullable Integer score,
        RecordVerdict verdict,
        @Nullable LocalDate countsUntil,
        @Nullable LocalDate day,
        @Nullable String other,
        boolean unshared,
        boolean withheld) {

    public boolean counts() {
        return verdict == RecordVerdict.COUNTS;
    }
}
