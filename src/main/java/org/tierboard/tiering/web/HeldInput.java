package org.tierboard.tiering.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Tier;
import org.tierboard.scorecard.TierChoice;
import org.tierboard.tiering.PeriodDesk.Said;

/** What is held in a period, put right; the review of NONE is left aside. */
@Schema(name = "TierPeriodDescription")
record HeldInput(
        @NotNull(message = "{tiering.period.tier.missing}") @Nullable
        TierChoice tier,

        @Nullable LocalDate nextReviewOn) {

    Said said() {
        return new Said(tier(requireNonNull(tier)), nextReviewOn);
    }

    static @Nullable Tier tier(TierChoice choice) {
        return choice == TierChoice.NONE ? null : Tier.valueOf(choice.name());
    }
}
