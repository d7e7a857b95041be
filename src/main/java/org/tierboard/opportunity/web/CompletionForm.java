package org.tierboard.opportunity.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The day of a launch that was imported without one. */
record CompletionForm(
        @NotNull(message = "{opportunity.launched.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate launchedOn,

        @NotNull(message = "{opportunity.version.missing}") @Nullable
        Long version) {

    static CompletionForm blank() {
        return new CompletionForm(null, null);
    }

    LocalDate day() {
        return requireNonNull(launchedOn);
    }

    long seenVersion() {
        return requireNonNull(version);
    }
}
