package org.tierboard.partner.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.PartnerId;

/** A partner to be registered, as a program says it; the path is SERVICES if absent. */
@Schema(name = "PartnerInput")
record PartnerInput(
        @NotNull(message = "{partner.id.malformed}")
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:@~-]{0,63}", message = "{partner.id.malformed}")
        @Nullable
        String partnerId,

        @NotNull(message = "{partner.name.missing}")
        @Pattern(regexp = Typed.SOMETHING, message = "{partner.name.missing}")
        @Size(max = 200, message = "{partner.name.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{partner.name.control}")
        @Nullable
        String name,

        @Schema(defaultValue = PartnerInput.USUAL_PATH) @Nullable
        String path) {

    static final String USUAL_PATH = "SERVICES";

    PartnerId id() {
        return PartnerId.of(requireNonNull(partnerId));
    }

    String wantedName() {
        return requireNonNull(name);
    }

    String wantedPath() {
        return path == null ? USUAL_PATH : path;
    }
}
