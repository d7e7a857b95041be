package org.tierboard.opportunity.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an opportunity was lost, or a customer may not be named any more. */
@Schema(name = "OpportunityReason")
record WhyInput(
        @NotBlank(message = "{opportunity.reason.missing}")
        @Size(max = 1000, message = "{opportunity.reason.long}")
        @Nullable
        String reason) {

    String why() {
        return requireNonNull(reason).strip();
    }
}
