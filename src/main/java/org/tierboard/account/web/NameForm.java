package org.tierboard.account.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody wants to be called. */
record NameForm(
        @NotBlank(message = "{user.name.missing}")
        @Size(max = 120, message = "{user.name.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{user.name.control}")
        @Nullable
        String name) {

    String wanted() {
        return requireNonNull(name);
    }
}
