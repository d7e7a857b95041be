package org.tierboard.tiering.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.scorecard.TierChoice;
import org.tierboard.tiering.PeriodDesk.Said;

/** A tier period that is known from elsewhere; NONE ends the tier before, and has no review. */
@Schema(name = "TierPeriodInput")
record TierPeriodInput(
        @NotNull(message = "{tiering.period.start.missing}") @Nullable
        LocalDate startsOn,

        @NotNull(message = "{tiering.period.tier.missing}") @Nullable
        TierChoice tier,

        @Schema(description = "Required unless NONE") @Nullable
        LocalDate nextReviewOn) {

    LocalDate day() {
        return requireNonNull(startsOn);
    }

    Said said() {
        return new Said(HeldInput.tier(requireNonNull(tier)), nextReviewOn);
    }
}
