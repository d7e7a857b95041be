package org.tierboard.tiering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Tier;
import org.tierboard.partner.TierPeriod;
import org.tierboard.scorecard.PartnerCard;

/**
 * What is decided about a tier, on the card of the day.
 *
 * @param reason in the decider's words
 */
record Ruling(
        DecisionKind kind,
        PartnerCard card,
        Outcome outcome,
        @Nullable String reason) {

    /**
     * The period that holds from the decision on.
     *
     * @param tier null for none
     * @param reviewOn null for none
     */
    record Outcome(
            @Nullable Tier tier,
            LocalDate startsOn,
            @Nullable LocalDate reviewOn) {

        static Outcome of(TierPeriod period) {
            return new Outcome(period.tier().orElse(null), period.startsOn(), period.nextReviewOn());
        }
    }
}
