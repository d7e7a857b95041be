package org.tierboard.plan.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A confirmation of a business plan, as other programs read it.
 *
 * @param dueOn the first day on which it doesn't count any more; the next plan is due by then
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "BusinessPlanConfirmation")
record PlanConfirmationJson(
        String partnerId,
        LocalDate confirmedOn,
        String confirmedBy,
        @Nullable LocalDate dueOn) {}
