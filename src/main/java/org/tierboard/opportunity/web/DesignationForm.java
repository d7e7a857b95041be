package org.tierboard.opportunity.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A launched opportunity whose customer may be named in public.
 *
 * @param agreed the customer has agreed to be named
 */
record DesignationForm(
        @NotBlank(message = "{opportunity.url.missing}") @Nullable
        String url,

        @NotNull(message = "{opportunity.agreed.missing}")
        @AssertTrue(message = "{opportunity.agreed.missing}")
        @Nullable
        Boolean agreed,

        @NotNull(message = "{opportunity.version.missing}") @Nullable
        Long version) {

    static DesignationForm blank(long version) {
        return new DesignationForm(null, null, version);
    }

    long seenVersion() {
        return requireNonNull(version);
    }

    String address() {
        return requireNonNull(url);
    }
}
