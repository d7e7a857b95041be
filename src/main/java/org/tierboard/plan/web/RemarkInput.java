package org.tierboard.plan.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a plan is returned; the alliance lead gets it by mail. */
@Schema(name = "PlanRemark")
record RemarkInput(
        @NotBlank(message = "{plan.remark.missing}") @Size(max = 2000, message = "{plan.remark.long}") @Nullable
        String remark) {

    String why() {
        return requireNonNull(remark).strip();
    }
}
