package org.tierboard.intake.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a badge's name shall mean.
 *
 * @param code of the catalogue; empty for none
 */
record BadgeForm(
        @NotBlank(message = "{intake.badge.missing}")
        @Size(max = 300, message = "{intake.badge.missing}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{intake.badge.missing}")
        @Nullable
        String name,

        @Nullable String code,

        @NotNull(message = "{intake.badge.version.missing}") @Nullable
        Long version) {

    static BadgeForm blank() {
        return new BadgeForm(null, null, null);
    }

    String badge() {
        return requireNonNull(name).strip();
    }

    String meaning() {
        return code == null ? "" : code.strip();
    }

    long seenVersion() {
        return requireNonNull(version);
    }
}
