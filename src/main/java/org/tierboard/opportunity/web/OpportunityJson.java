package org.tierboard.opportunity.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.opportunity.OpportunityLine;
import org.tierboard.opportunity.Origin;
import org.tierboard.opportunity.SalesStage;

/** An opportunity as other programs read it; what it hasn't is null and never left out. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Opportunity")
record OpportunityJson(
        String opportunityId,
        String partnerId,
        String customer,
        String workload,
        Origin origin,
        SalesStage stage,
        @Nullable LocalDate launchedOn,
        BigDecimal estimatedMrr,
        String currency,
        boolean shared,
        @Nullable LocalDate lostOn,
        @Nullable String lostReason,
        @Nullable LocalDate referenceDesignatedOn,
        @Nullable String referenceUrl) {

    static final String CURRENCY = "USD";

    static OpportunityJson of(String partnerId, OpportunityLine line) {
        return new OpportunityJson(
                line.opportunityId(),
                partnerId,
                line.customer(),
                line.workload(),
                line.origin(),
                line.stage(),
                line.launchedOn(),
                line.estimatedMrr(),
                CURRENCY,
                line.shared(),
                line.lostOn(),
                line.lostReason(),
                line.referenceDesignatedOn(),
                line.referenceUrl());
    }
}
