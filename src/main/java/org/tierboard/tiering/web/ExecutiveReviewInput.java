package org.tierboard.tiering.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An executive business review that is known from elsewhere; there is one of a day. */
@Schema(name = "ExecutiveBusinessReviewInput")
record ExecutiveReviewInput(
        @NotNull(message = "{tiering.executive-review.day.missing}") @Nullable
        LocalDate approvedOn) {

    LocalDate day() {
        return requireNonNull(approvedOn);
    }
}
