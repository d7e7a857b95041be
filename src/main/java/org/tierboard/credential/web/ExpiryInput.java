package org.tierboard.credential.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first day on which a credential no longer counts (R8), and why. */
@Schema(name = "CredentialEnd")
record ExpiryInput(
        @NotNull(message = "{credential.expires.missing}") @Nullable
        LocalDate expiresOn,

        @NotBlank(message = "{credential.reason.missing}")
        @Size(max = 1000, message = "{credential.reason.long}")
        @Nullable
        String reason) {

    LocalDate day() {
        return requireNonNull(expiresOn);
    }

    String why() {
        return requireNonNull(reason).strip();
    }
}
