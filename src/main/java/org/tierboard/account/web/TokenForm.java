package org.tierboard.account.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody calls a new token; the same on the page and in JSON. */
@Schema(name = "TokenInput")
record TokenForm(
        @NotBlank(message = "{token.name.missing}")
        @Size(max = 80, message = "{token.name.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{token.name.control}")
        @Nullable
        String name) {

    static TokenForm blank() {
        return new TokenForm(null);
    }

    String wanted() {
        return requireNonNull(name);
    }
}
