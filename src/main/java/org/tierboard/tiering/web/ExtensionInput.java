package org.tierboard.tiering.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when a review is put off, 90 days at most, and why. */
@Schema(name = "TierExtension")
record ExtensionInput(
        @NotNull(message = "{tiering.extension.day.missing}") @Nullable
        LocalDate nextReviewOn,

        @NotBlank(message = "{tiering.reason.missing}") @Size(max = 2000, message = "{tiering.reason.long}") @Nullable
        String reason) {

    LocalDate day() {
        return requireNonNull(nextReviewOn);
    }

    String why() {
        return requireNonNull(reason).strip();
    }
}
