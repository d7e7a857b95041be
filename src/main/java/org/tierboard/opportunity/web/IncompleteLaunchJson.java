package org.tierboard.opportunity.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import org.tierboard.account.VisiblePartner;
import org.tierboard.opportunity.IncompleteLine;
import org.tierboard.opportunity.Origin;

/**
 * A launch that waits for its day.
 *
 * @param since when it was imported
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "IncompleteLaunch")
record IncompleteLaunchJson(
        String opportunityId,
        String partnerId,
        String customer,
        String workload,
        Origin origin,
        BigDecimal estimatedMrr,
        String currency,
        Instant since) {

    static IncompleteLaunchJson of(VisiblePartner partner, IncompleteLine line) {
        return new IncompleteLaunchJson(
                line.opportunityId(),
                partner.id().value(),
                line.customer(),
                line.workload(),
                line.origin(),
                line.estimatedMrr(),
                OpportunityJson.CURRENCY,
                line.since());
    }
}
