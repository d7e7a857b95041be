package org.tierboard.evaluation;

import java.time.LocalDate;
import org.tierboard.kernel.Tier;

/**
 * A tier held between two reviews.
 *
 * @param startsOn the last tier review date
 * @param nextReviewOn the day on which the tier is renewed or not
 */
public record TierPeriod(Tier tier, LocalDate startsOn, LocalDate nextReviewOn) {

    /** An item of a time-bound row counts for renewal when it is dated in this period, up to the day asked (R3). */
    public boolean isRenewedBy(LocalDate item, LocalDate asOf) {
        return !item.isBefore(startsOn) && !item.isAfter(asOf) && item.isBefore(nextReviewOn);
    }

    public boolean isReviewAhead(LocalDate asOf) {
        return asOf.isBefore(nextReviewOn);
    }
}
