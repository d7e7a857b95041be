package org.tierboard.credential.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.credential.HoldingLine;

/** A credential that an individual of a partner holds; what it hasn't is null and never left out. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "HeldCredential")
record HeldCredentialJson(
        String credentialId,
        String partnerId,
        String individualId,
        String email,
        @Schema(description = "A code of the catalogue") String credential,
        LocalDate earnedOn,

        @Schema(description = "Its own first day of no longer counting; null for never") @Nullable
        LocalDate expiresOn,

        @Schema(description = "The later of the days on which it was earned and the individual registered")
        LocalDate countsFrom,

        @Schema(
                description =
                        "The first day on which it no longer counts for the partner; it counts on no day if that is"
                                + " not after countsFrom")
        @Nullable
        LocalDate countsUntil) {

    static HeldCredentialJson of(String partnerId, HoldingLine line) {
        return new HeldCredentialJson(
                line.credentialId(),
                partnerId,
                line.individualId(),
                line.email(),
                line.credential(),
                line.earnedOn(),
                line.expiresOn(),
                line.countsFrom(),
                line.countsUntil());
    }
}
