package org.tierboard.plan.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.VisiblePartner;
import org.tierboard.plan.PlanLine;
import org.tierboard.plan.PlanStatus;

/**
 * A business plan that was handed in, as other programs read it; what it hasn't is null and never left out.
 *
 * @param confirmedOn from when on it counts; also of one that was confirmed and has a successor
 * @param decidedOn the day on which it was confirmed or returned
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "BusinessPlan")
record PlanJson(
        int planNo,
        String partnerId,
        PlanStatus status,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String note,
        LocalDate submittedOn,
        String submittedBy,
        @Nullable LocalDate confirmedOn,
        @Nullable String confirmedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String remark) {

    static PlanJson of(VisiblePartner partner, PlanLine plan) {
        var confirmed = plan.status() != PlanStatus.RETURNED;
        return new PlanJson(
                plan.planNo(),
                partner.id().value(),
                plan.status(),
                plan.fileName(),
                plan.kind().mediaType(),
                plan.size(),
                plan.sha256(),
                plan.note(),
                plan.submittedOn(),
                plan.submittedName(),
                confirmed ? plan.decidedOn() : null,
                confirmed ? plan.decidedName() : null,
                plan.decidedOn(),
                plan.decidedName(),
                plan.remark());
    }
}
