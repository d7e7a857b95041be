package org.tierboard.tiering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Tier;

/** A decision in a list. */
public record DecisionLine(
        int decisionNo,
        DecisionKind kind,
        Signature decided,
        @Nullable String reason,
        @Nullable Tier tierBefore,
        @Nullable LocalDate reviewBefore,
        @Nullable Tier tierAfter,
        @Nullable LocalDate reviewAfter) {

    /** A decision without its card. */
    public static DecisionLine of(TierDecision decision) {
        return new DecisionLine(
                decision.decisionNo(),
                decision.kind(),
                decision.decided(),
                decision.reason(),
                decision.tierBefore(),
                decision.reviewBefore(),
                decision.tierAfter(),
                decision.reviewAfter());
    }
}
