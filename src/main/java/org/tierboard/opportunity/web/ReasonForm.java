package org.tierboard.opportunity.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an opportunity was lost, or a customer may not be named any more. */
record ReasonForm(
        @NotBlank(message = "{opportunity.reason.missing}")
        @Size(max = 1000, message = "{opportunity.reason.long}")
        @Nullable
        String why,

        @NotNull(message = "{opportunity.version.missing}") @Nullable
        Long version) {

    static ReasonForm blank(long version) {
        return new ReasonForm(null, version);
    }

    long seenVersion() {
        return requireNonNull(version);
    }

    String reason() {
        return requireNonNull(why).strip();
    }
}
