package org.tierboard.partner.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The address under which somebody was trained and certified, as they typed it. */
record AddressForm(
        @NotBlank(message = "{people.email.missing}")
        @Email(regexp = Typed.ADDRESS, message = "{people.email.malformed}")
        @Size(max = 254, message = "{people.email.malformed}")
        @Nullable
        String email) {

    String wanted() {
        return requireNonNull(email).strip();
    }
}
