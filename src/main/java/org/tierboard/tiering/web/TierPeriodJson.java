package org.tierboard.tiering.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.scorecard.TierChoice;
import org.tierboard.tiering.TierViews.PeriodLine;

/**
 * A tier that a partner held, holds or will hold, as files have it; what it hasn't is null and never left out.
 *
 * @param startsOn also the day of the last tier review
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "TierPeriod", description = "It lasts until the next one starts")
record TierPeriodJson(
        String partnerId,
        TierChoice tier,
        LocalDate startsOn,

        @Schema(description = "Null where no tier is held") @Nullable
        LocalDate nextReviewOn) {

    static TierPeriodJson of(String partnerId, PeriodLine period) {
        var tier = period.tier() == null
                ? TierChoice.NONE
                : TierChoice.valueOf(period.tier().name());
        return new TierPeriodJson(partnerId, tier, period.startsOn(), period.nextReviewOn());
    }
}
