package org.tierboard.credential.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a credential counts on no day. */
@Schema(name = "CredentialRevocation")
record RevocationInput(
        @NotBlank(message = "{credential.reason.missing}")
        @Size(max = 1000, message = "{credential.reason.long}")
        @Nullable
        String reason) {

    String why() {
        return requireNonNull(reason).strip();
    }
}
