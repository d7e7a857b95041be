package org.tierboard.scorecard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Stage;
import org.tierboard.kernel.Tier;

/**
 * A partner in a list, before anything is counted.
 *
 * @param nextReviewOn null for a partner without a tier
 * @param version of what is kept of the partner itself
 */
public record PortfolioEntry(
        int partnerNo,
        String partnerId,
        String name,
        String path,
        @Nullable Tier tier,
        Stage stage,
        @Nullable LocalDate nextReviewOn,
        @Nullable LocalDate membershipConfirmedOn,
        @Nullable LocalDate feePaidThrough,
        long version) {}
