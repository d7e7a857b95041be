package org.tierboard.opportunity.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.site.Unprocessable;

/**
 * A launch: its day and what it is expected to bring a month.
 *
 * @param reason why it is put right; a first launch needs none
 */
@Schema(name = "Launch")
record LaunchInput(
        @NotNull(message = "{opportunity.launched.missing}") @Nullable
        LocalDate launchedOn,

        @NotNull(message = "{opportunity.amount.missing}")
        @DecimalMin(value = "0", message = "{opportunity.amount.malformed}")
        @Digits(integer = 12, fraction = 2, message = "{opportunity.amount.malformed}")
        @Nullable
        BigDecimal estimatedMrr,

        @Size(max = 1000, message = "{opportunity.reason.long}") @Nullable
        String reason) {

    LocalDate dayBy(LocalDate today) {
        return LaunchDay.required(requireNonNull(launchedOn), today);
    }

    BigDecimal mrr() {
        return requireNonNull(estimatedMrr);
    }

    String why() {
        if (reason == null || reason.isBlank()) {
            throw Unprocessable.field("reason", "opportunity.reason.missing", null);
        }
        return reason.strip();
    }
}
