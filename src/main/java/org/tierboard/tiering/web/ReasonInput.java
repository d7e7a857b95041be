package org.tierboard.tiering.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why something about a tier is decided or taken back; it stays on record. */
@Schema(name = "TierReason")
record ReasonInput(
        @NotBlank(message = "{tiering.reason.missing}") @Size(max = 2000, message = "{tiering.reason.long}") @Nullable
        String reason) {

    String why() {
        return requireNonNull(reason).strip();
    }
}
