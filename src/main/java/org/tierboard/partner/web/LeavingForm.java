package org.tierboard.partner.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The first day on which somebody no longer counts, as a lead typed it. */
record LeavingForm(
        @NotNull(message = "{people.leaving.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate leftOn,

        @NotNull(message = "{people.version.missing}") @Nullable
        Long version) {

    LocalDate day() {
        return requireNonNull(leftOn);
    }

    long seenVersion() {
        return requireNonNull(version);
    }
}
