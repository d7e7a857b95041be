package org.tierboard.reference.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a reference is declined or withdrawn; the partner reads it. */
@Schema(name = "ReferenceReason")
record DecisionInput(
        @NotBlank(message = "{reference.reason.missing}")
        @Size(max = 1000, message = "{reference.reason.long}")
        @Nullable
        String reason) {

    String why() {
        return requireNonNull(reason).strip();
    }
}
