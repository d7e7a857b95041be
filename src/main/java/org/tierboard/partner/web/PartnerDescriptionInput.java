package org.tierboard.partner.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a partner is called from now on, and its path. */
@Schema(name = "PartnerDescription")
record PartnerDescriptionInput(
        @NotNull(message = "{partner.name.missing}")
        @Pattern(regexp = Typed.SOMETHING, message = "{partner.name.missing}")
        @Size(max = 200, message = "{partner.name.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{partner.name.control}")
        @Nullable
        String name,

        @NotNull(message = "{partner.path.missing}") @Nullable
        String path) {

    String wantedName() {
        return requireNonNull(name);
    }

    String wantedPath() {
        return requireNonNull(path);
    }
}
