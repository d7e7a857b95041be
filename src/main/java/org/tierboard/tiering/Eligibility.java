package org.tierboard.tiering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Stage;
import org.tierboard.kernel.Tier;
import org.tierboard.scorecard.PartnerCard;

/**
 * Whether a partner can ask for the next tier on the day of a card (R27, R26).
 *
 * @param target the next tier; null for a partner that holds the highest
 * @param missing what the right column lacks
 */
public record Eligibility(Verdict verdict, @Nullable Tier target, List<Missing> missing) {

    /** {@code tiering.verdict.<NAME>} says it in words. */
    public enum Verdict {
        ELIGIBLE,
        /** The right column isn't met. */
        MISSING,
        /** The membership isn't confirmed. */
        UNCONFIRMED,
        /** The annual fee isn't paid. */
        UNPAID,
        /** The next one is Premier, which is applied for (R29). */
        BY_APPLICATION,
        /** There is no higher tier. */
        HIGHEST
    }

    public Eligibility {
        missing = List.copyOf(missing);
    }

    static Eligibility of(PartnerCard card) {
        var column = card.scorecard().upgrade();
        var target = column == null ? null : column.tier();
        return new Eligibility(verdict(card, target), target, Missing.forUpgrade(card));
    }

    public boolean isEligible() {
        return verdict == Verdict.ELIGIBLE;
    }

    private static Verdict verdict(PartnerCard card, @Nullable Tier target) {
        if (target == null) {
            return Verdict.HIGHEST;
        }
        if (target == Tier.PREMIER) {
            return Verdict.BY_APPLICATION;
        }
        return Missing.forUpgrade(card).isEmpty() ? award(card) : Verdict.MISSING;
    }

    /** Whether the membership lets a tier be awarded (R26). */
    static Verdict award(PartnerCard card) {
        if (card.scorecard().stage() != Stage.REGISTERED) {
            return Verdict.ELIGIBLE;
        }
        var confirmed = card.scorecard().standing().membershipConfirmedOn();
        var isConfirmed =
                confirmed != null && !confirmed.isAfter(card.scorecard().asOf());
        return isConfirmed ? Verdict.UNPAID : Verdict.UNCONFIRMED;
    }
}
