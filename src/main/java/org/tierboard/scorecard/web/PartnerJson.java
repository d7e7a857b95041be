package org.tierboard.scorecard.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.tierboard.evaluation.Stage;
import org.tierboard.kernel.Tier;
import org.tierboard.scorecard.PortfolioEntry;

/** A partner as other programs read it; what it hasn't is null and never left out. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Partner")
@NamedInterface("answers")
public record PartnerJson(
        String partnerId,
        String name,
        String path,
        @Nullable Tier tier,
        Stage stage,
        @Nullable LocalDate nextReviewDate,
        Membership membership) {

    /** Since when the membership is confirmed, and the last day that its fee covers. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Membership")
    public record Membership(
            @Nullable LocalDate confirmedOn, @Nullable LocalDate feePaidThrough) {}

    static PartnerJson of(PortfolioEntry partner) {
        return new PartnerJson(
                partner.partnerId(),
                partner.name(),
                partner.path(),
                partner.tier(),
                partner.stage(),
                partner.nextReviewOn(),
                new Membership(partner.membershipConfirmedOn(), partner.feePaidThrough()));
    }
}
