package org.tierboard.webhook;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** What stands in the body of a call under {@code data}; programs of others read it. */
sealed interface HookData {

    /** A public reference or a response was decided on. */
    @Schema(name = "DecisionData")
    record Decision(
            @Schema(description = "The id of the reference or response")
            String id,

            @Schema(description = "approved or declined for a reference, accepted or rejected for a response")
            String decision)
            implements HookData {}

    /** A partner's tier is another one. */
    @Schema(name = "TierChangeData")
    record TierChange(
            @Schema(description = "NONE, if there was none") String before,

            @Schema(description = "NONE, if there is none any more")
            String after)
            implements HookData {}

    /** A column of the card is met as a whole, or isn't any more. */
    @Schema(name = "ColumnData")
    record ColumnTurn(
            @Schema(allowableValues = {"RENEWAL", "UPGRADE"})
            String column,

            @Schema(description = "The tier that the column asks for")
            String tier,

            @Schema(description = "The day that was evaluated")
            LocalDate day)
            implements HookData {}
}
