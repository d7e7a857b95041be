package org.tierboard.api.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A partner that a partner manager is to look after, or not any more. */
@Schema(name = "Assignment")
record AssignmentInput(
        @NotBlank(message = "{user.assignment.missing}") @Nullable
        String partnerId) {

    String wanted() {
        return requireNonNull(partnerId).strip();
    }
}
