package org.tierboard.opportunity.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Another partner to be tagged on an opportunity.
 *
 * @param partnerId of a partner that the caller sees
 */
@Schema(name = "Tag")
record TagInput(
        @NotBlank(message = "{opportunity.tag.unknown}") @Nullable
        String partnerId) {

    String other() {
        return requireNonNull(partnerId).strip();
    }
}
