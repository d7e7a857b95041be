package org.tierboard.plan.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A confirmation of a business plan that is known from elsewhere; there is one of a day. */
@Schema(name = "BusinessPlanConfirmationInput")
record ConfirmationInput(
        @NotNull(message = "{plan.confirmation.day.missing}") @Nullable
        LocalDate confirmedOn,

        @NotNull(message = "{plan.confirmation.by.missing}")
        @Pattern(regexp = ConfirmedByInput.SOMETHING, message = "{plan.confirmation.by.missing}")
        @Size(max = ConfirmedByInput.LONGEST, message = "{plan.confirmation.by.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{plan.confirmation.by.control}")
        @Schema(description = "The partner manager, as in files: by name or address")
        @Nullable
        String confirmedBy) {

    LocalDate day() {
        return requireNonNull(confirmedOn);
    }

    String by() {
        return requireNonNull(confirmedBy).strip();
    }
}
