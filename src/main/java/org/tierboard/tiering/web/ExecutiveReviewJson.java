package org.tierboard.tiering.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.tierboard.account.VisiblePartner;
import org.tierboard.validation.ExecutiveReviewQueries;

/** An executive business review that was approved, as other programs read it. */
@Schema(name = "ExecutiveBusinessReview")
record ExecutiveReviewJson(String partnerId, LocalDate approvedOn) {

    static ExecutiveReviewJson of(VisiblePartner partner, ExecutiveReviewQueries.Line line) {
        return new ExecutiveReviewJson(partner.id().value(), line.approvedOn());
    }
}
