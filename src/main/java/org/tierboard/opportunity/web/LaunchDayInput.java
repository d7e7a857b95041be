package org.tierboard.opportunity.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day of a launch that was imported without one. */
@Schema(name = "LaunchDay")
record LaunchDayInput(
        @NotNull(message = "{opportunity.launched.missing}") @Nullable
        LocalDate launchedOn) {

    LocalDate dayBy(LocalDate today) {
        return LaunchDay.required(requireNonNull(launchedOn), today);
    }
}
