package org.tierboard.credential.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.credential.CredentialLine;

/** A credential as files have it; what it hasn't is null and never left out. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Credential")
record CredentialJson(
        String credentialId,
        String email,
        @Schema(description = "A code of the catalogue") String credential,
        LocalDate earnedOn,

        @Schema(description = "The first day on which it no longer counts; null for never") @Nullable
        LocalDate expiresOn) {

    static CredentialJson of(CredentialLine line) {
        return new CredentialJson(
                line.credentialId(), line.email(), line.credential(), line.earnedOn(), line.expiresOn());
    }
}
