package org.tierboard.partner.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.PartnerId;

/** What an administrator typed for a partner to be registered. */
record PartnerForm(
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

        @NotNull(message = "{partner.path.missing}") @Nullable
        String path) {

    static PartnerForm blank(String path) {
        return new PartnerForm(null, null, path);
    }

    PartnerId toId() {
        return PartnerId.of(requireNonNull(partnerId));
    }

    String wantedName() {
        return requireNonNull(name);
    }

    String wantedPath() {
        return requireNonNull(path);
    }
}
