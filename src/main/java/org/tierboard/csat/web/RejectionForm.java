package org.tierboard.csat.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a respondent wasn't taken for a customer.
 *
 * @param version of the response that was looked at
 */
record RejectionForm(
        @NotBlank(message = "{csat.reason.missing}") @Size(max = 500, message = "{csat.reason.long}") @Nullable
        String reason,

        @NotNull @Nullable Long version) {

    static RejectionForm of(long version) {
        return new RejectionForm(null, version);
    }

    String wantedReason() {
        return requireNonNull(reason);
    }

    long seenVersion() {
        return requireNonNull(version);
    }
}
