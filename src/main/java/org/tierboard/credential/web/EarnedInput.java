package org.tierboard.credential.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.credential.Earned;

/** A credential put right: all that it says but its id. */
@Schema(name = "CredentialDescription")
record EarnedInput(
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

    Earned earned() {
        return new Earned(requireNonNull(email), requireNonNull(credential), requireNonNull(earnedOn), expiresOn);
    }
}
