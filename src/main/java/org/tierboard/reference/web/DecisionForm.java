package org.tierboard.reference.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A decision that needs a reason, on the version that somebody saw. */
record DecisionForm(
        @NotBlank(message = "{reference.reason.missing}")
        @Size(max = 1000, message = "{reference.reason.long}")
        @Nullable
        String reason,

        @NotNull(message = "{reference.version.missing}") @Nullable
        Long version) {

    static DecisionForm blank(long version) {
        return new DecisionForm(null, version);
    }

    long seenVersion() {
        return requireNonNull(version);
    }

    String why() {
        return requireNonNull(reason).strip();
    }
}
