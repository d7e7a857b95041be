package org.tierboard.validation.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a validation.
 *
 * @param expiresOn the first day on which it no longer counts
 */
@Schema(name = "ValidationEnd")
record EndInput(
        @NotNull(message = "{validation.ends.missing}") @Nullable
        LocalDate expiresOn,

        @NotBlank(message = "{validation.reason.missing}")
        @Size(max = 500, message = "{validation.reason.long}")
        @Nullable
        String reason) {

    LocalDate day() {
        return requireNonNull(expiresOn);
    }

    String why() {
        return requireNonNull(reason).strip();
    }
}
