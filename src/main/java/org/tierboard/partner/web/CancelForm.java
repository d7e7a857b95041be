package org.tierboard.partner.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why something is taken back, as somebody typed it. */
record CancelForm(
        @NotBlank(message = "{membership.reason.missing}")
        @Size(max = 500, message = "{membership.reason.long}")
        @Nullable
        String reason) {

    String why() {
        return requireNonNull(reason).strip();
    }
}
