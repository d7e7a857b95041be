package org.tierboard.opportunity.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.tierboard.opportunity.OpportunityLine;

/**
 * A launch: its day and what it is expected to bring a month.
 *
 * @param reason why it is put right; a first launch needs none
 */
record LaunchForm(
        @NotNull(message = "{opportunity.launched.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate launchedOn,

        @NotNull(message = "{opportunity.amount.missing}")
        @DecimalMin(value = "0", message = "{opportunity.amount.malformed}")
        @Digits(integer = 12, fraction = 2, message = "{opportunity.amount.malformed}")
        @Nullable
        BigDecimal launchAmount,

        @Size(max = 1000, message = "{opportunity.reason.long}") @Nullable
        String reason,

        @NotNull(message = "{opportunity.version.missing}") @Nullable
        Long version) {

    static LaunchForm of(OpportunityLine line) {
        return new LaunchForm(line.launchedOn(), line.estimatedMrr(), null, line.version());
    }

    LocalDate day() {
        return requireNonNull(launchedOn);
    }

    BigDecimal mrr() {
        return requireNonNull(launchAmount);
    }

    long seenVersion() {
        return requireNonNull(version);
    }

    String why() {
        return reason == null ? "" : reason.strip();
    }
}
