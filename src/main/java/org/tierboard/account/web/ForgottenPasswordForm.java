package org.tierboard.account.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whose password is forgotten. */
record ForgottenPasswordForm(
        @NotBlank(message = "{user.email.missing}")
        @Email(message = "{user.email.malformed}")
        @Size(max = 254, message = "{user.email.malformed}")
        @Nullable
        String email) {

    String address() {
        return requireNonNull(email);
    }
}
