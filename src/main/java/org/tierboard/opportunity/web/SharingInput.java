package org.tierboard.opportunity.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Whether the partner sees an opportunity of the vendor's (R13). */
@Schema(name = "Sharing")
record SharingInput(
        @NotNull(message = "{opportunity.shared.missing}") @Nullable
        Boolean shared) {

    boolean wanted() {
        return requireNonNull(shared);
    }
}
