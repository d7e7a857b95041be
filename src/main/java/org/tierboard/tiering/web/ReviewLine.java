package org.tierboard.tiering.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tierboard.kernel.Tier;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.tiering.Missing;

/**
 * A review in the list of those that come or are overdue.
 *
 * @param daysLeft none or fewer on the day and after it
 * @param missing what the renewal column lacks
 */
record ReviewLine(String partnerId, String name, Tier tier, LocalDate reviewOn, long daysLeft, List<Missing> missing) {

    static ReviewLine of(PartnerCard card, List<Missing> missing) {
        var period = requireNonNull(card.scorecard().standing().period());
        var left = ChronoUnit.DAYS.between(card.scorecard().asOf(), period.nextReviewOn());
        return new ReviewLine(card.id().value(), card.name(), period.tier(), period.nextReviewOn(), left, missing);
    }

    public boolean isDue() {
        return daysLeft <= 0;
    }

    /** Days since the review date. */
    public long daysOver() {
        return -daysLeft;
    }
}
