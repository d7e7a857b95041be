package org.tierboard.tiering.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.tierboard.kernel.Tier;
import org.tierboard.scorecard.TierChoice;
import org.tierboard.site.FieldFault;

/** A partner's review and what can be decided about it (R28). */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "TierReview")
record ReviewJson(
        String partnerId,
        Tier tier,
        LocalDate startsOn,
        LocalDate reviewOn,

        @Schema(description = "Whether its day has come, so that it can be decided")
        boolean due,

        @Schema(description = "The rows of the renewal column that aren't met, each in words; none if it renews")
        List<FieldFault> missing,

        @Schema(description = "The tier that follows if it neither renews nor is put off; the rules decide it")
        TierChoice otherwise,

        @Schema(description = "The furthest day to put it off to today")
        LocalDate lastDay) {

    static ReviewJson of(ReviewPage page) {
        var period = page.period();
        var lower = page.lower();
        return new ReviewJson(
                page.partner().id().value(),
                period.tier(),
                period.startsOn(),
                period.nextReviewOn(),
                page.due(),
                DueReviewJson.rows(page.missing()),
                lower == null ? TierChoice.NONE : TierChoice.valueOf(lower.name()),
                page.lastDay());
    }
}
