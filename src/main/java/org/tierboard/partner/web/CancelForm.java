package org.tierboard.partner.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why something is taken back, as somebody typed it. */
@Schema(name = "PaymentCancellation")
record CancelForm(
        @NotNull(message = "{membership.reason.missing}")
        @Pattern(regexp = Typed.SOMETHING, message = "{membership.reason.missing}")
        @Size(max = 500, message = "{membership.reason.long}")
        @Nullable
        String reason) {

    String why() {
        return requireNonNull(reason).strip();
    }
}
