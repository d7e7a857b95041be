package org.tierboard.validation.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The end of a designation, as an administrator typed it. */
record EndForm(
        @NotNull(message = "{validation.ends.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate endsOn,

        @NotBlank(message = "{validation.reason.missing}")
        @Size(max = 500, message = "{validation.reason.long}")
        @Nullable
        String reason,

        @NotNull(message = "{validation.version.missing}") @Nullable
        Long version) {

    LocalDate day() {
        return requireNonNull(endsOn);
    }

    String why() {
        return requireNonNull(reason).strip();
    }

    long seenVersion() {
        return requireNonNull(version);
    }
}
