package org.tierboard.tiering.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Tier;
import org.tierboard.tiering.DecisionKind;
import org.tierboard.tiering.DecisionLine;

/** A decision about a tier as other programs read it; null where no tier was or is held. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "TierDecision")
record TierDecisionJson(
        int decisionNo,
        String partnerId,
        DecisionKind kind,
        LocalDate decidedOn,
        String decidedBy,
        @Nullable String reason,
        @Nullable Tier tierBefore,
        @Nullable LocalDate reviewBefore,
        @Nullable Tier tierAfter,
        @Nullable LocalDate reviewAfter) {

    static TierDecisionJson of(String partnerId, DecisionLine decision) {
        return new TierDecisionJson(
                decision.decisionNo(),
                partnerId,
                decision.kind(),
                decision.decided().day(),
                decision.decided().name(),
                decision.reason(),
                decision.tierBefore(),
                decision.reviewBefore(),
                decision.tierAfter(),
                decision.reviewAfter());
    }
}
