package org.tierboard.opportunity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Money;
import org.tierboard.site.PathId;

/** An opportunity as lists and pages show it, to somebody who may see it. */
public record OpportunityLine(
        String opportunityId,
        String customer,
        String workload,
        Origin origin,
        SalesStage stage,
        @Nullable LocalDate launchedOn,
        @Nullable LaunchSource launchedOnSource,
        @Nullable String launchedOnBy,
        BigDecimal estimatedMrr,
        boolean shared,
        @Nullable LocalDate lostOn,
        @Nullable String lostReason,
        @Nullable LocalDate referenceDesignatedOn,
        @Nullable String referenceUrl,
        @Nullable String reviewStatus,
        @Nullable String partnerReference,
        long version) {

    /** The id as one segment of a URL. */
    public String path() {
        return PathId.encode(opportunityId);
    }

    public String amount() {
        return Money.print(estimatedMrr);
    }

    public boolean isLaunched() {
        return stage == SalesStage.LAUNCHED;
    }

    public boolean isLost() {
        return stage == SalesStage.CLOSED_LOST;
    }

    public boolean isWithheld() {
        return origin == Origin.AWS && !shared;
    }
}
