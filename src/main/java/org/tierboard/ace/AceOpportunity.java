package org.tierboard.ace;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.opportunity.Origin;
import org.tierboard.opportunity.SalesStage;

/**
 * An opportunity that a file tells, made sense of.
 *
 * @param id the vendor's, with its zeros
 * @param partnerId of the partner's own system
 * @param customer null if the file says none, as the vendor's view doesn't, or may not for national security
 * @param origin null if the shape doesn't tell it
 * @param stage where the partner sees it; null in the vendor's view
 * @param reviewStatus the vendor's review, which is another thing than the stage
 * @param monthlyRevenue estimated, in US dollars a month; null in the vendor's view
 * @param annual whether the file said that amount for a year, a twelfth of which was taken
 * @param awsLaunchedOn the vendor's close date, if the vendor sees it launched
 * @param lastModifiedOn the latest that it can have been launched
 */
public record AceOpportunity(
        String id,
        @Nullable String partnerId,
        @Nullable String customer,
        @Nullable String title,
        @Nullable Origin origin,
        @Nullable SalesStage stage,
        @Nullable String reviewStatus,
        @Nullable BigDecimal monthlyRevenue,
        boolean annual,
        @Nullable LocalDate awsLaunchedOn,
        @Nullable LocalDate targetCloseDate,
        @Nullable LocalDate lastModifiedOn) {

    public boolean isLaunched() {
        return stage == SalesStage.LAUNCHED;
    }

    /** What the vendor says of an opportunity that a partner's file has told. */
    public boolean isVendorsView() {
        return stage == null;
    }
}
