package org.tierboard.tiering.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.tierboard.tiering.TierDecision;

/**
 * A decision with the card exactly as it was (R28).
 *
 * @param startsOn the first day of the period that holds from the decision on
 * @param card as text, written out as it is
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "TierDecisionWithCard")
record KeptDecisionJson(
        TierDecisionJson decision,
        LocalDate startsOn,

        @Schema(ref = "#/components/schemas/Scorecard") @JsonRawValue
        String card) {

    static KeptDecisionJson of(TierDecisionJson decision, TierDecision kept, String card) {
        return new KeptDecisionJson(decision, kept.startsOn(), card);
    }
}
