package org.tierboard.credential;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A credential in a list.
 *
 * @param credential its code
 * @param expiresOn the first day on which it no longer counts (R8); null for never
 */
public record CredentialLine(
        String credentialId,
        String email,
        String credential,
        LocalDate earnedOn,
        @Nullable LocalDate expiresOn,
        long version) {}
