package org.tierboard.csat.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a respondent isn't taken for a customer. */
@Schema(name = "ResponseReason")
record RejectionInput(
        @NotBlank(message = "{csat.reason.missing}") @Size(max = 500, message = "{csat.reason.long}") @Nullable
        String reason) {

    String why() {
        return requireNonNull(reason);
    }
}
