package org.tierboard.credential.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.credential.Earned;

/** A credential to be registered. */
@Schema(name = "CredentialInput")
record CredentialInput(
        @NotNull(message = "{credential.id.missing}")
        @Pattern(regexp = CredentialRules.SOMETHING, message = "{credential.id.missing}")
        @Size(max = 100, message = "{credential.id.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{credential.id.control}")
        @Nullable
        String credentialId,

        @NotNull(message = "{credential.email.malformed}")
        @Pattern(regexp = CredentialRules.ADDRESS, message = "{credential.email.malformed}")
        @Size(max = 254, message = "{credential.email.malformed}")
        @Nullable
        String email,

        @NotNull(message = "{credential.code.missing}") @Nullable
        String credential,

        @NotNull(message = "{credential.earned.missing}") @Nullable
        LocalDate earnedOn,

        @Nullable LocalDate expiresOn) {

    String id() {
        return requireNonNull(credentialId).strip();
    }

    Earned earned() {
        return new Earned(requireNonNull(email), requireNonNull(credential), requireNonNull(earnedOn), expiresOn);
    }
}
