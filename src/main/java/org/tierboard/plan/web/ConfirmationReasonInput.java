package org.tierboard.plan.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a confirmation is taken back; it stays on record. */
@Schema(name = "BusinessPlanConfirmationReason")
record ConfirmationReasonInput(
        @NotBlank(message = "{plan.confirmation.reason.missing}")
        @Size(max = 1000, message = "{plan.confirmation.reason.long}")
        @Nullable
        String reason) {

    String why() {
        return requireNonNull(reason).strip();
    }
}
