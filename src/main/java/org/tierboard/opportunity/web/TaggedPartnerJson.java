package org.tierboard.opportunity.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.opportunity.SalesStage;
import org.tierboard.opportunity.TaggedPartner;

/** A partner tagged on an opportunity, and how far its own line of it has come. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "TaggedPartner")
record TaggedPartnerJson(
        String partnerId,
        String partnerName,
        SalesStage stage,
        @Nullable LocalDate launchedOn,
        BigDecimal estimatedMrr) {

    static TaggedPartnerJson of(TaggedPartner tagged) {
        return new TaggedPartnerJson(
                tagged.partnerId(), tagged.partnerName(), tagged.stage(), tagged.launchedOn(), tagged.estimatedMrr());
    }
}
