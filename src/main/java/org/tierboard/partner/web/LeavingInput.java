package org.tierboard.partner.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first day on which somebody no longer counts (R6). */
@Schema(name = "Leaving")
record LeavingInput(
        @NotNull(message = "{people.leaving.missing}") @Nullable
        LocalDate leftOn) {

    LocalDate day() {
        return requireNonNull(leftOn);
    }
}
