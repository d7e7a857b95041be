package org.tierboard.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A credential that matched a person's address (R7, R8).
 *
 * @param countsUntil the first day on which it no longer counts
 */
public record HeldCredential(
        String credentialId,
        String code,
        LocalDate earnedOn,
        @Nullable LocalDate expiresOn,
        LocalDate countsFrom,
        @Nullable LocalDate countsUntil) {

    public boolean countsOn(LocalDate day) {
        return !day.isBefore(countsFrom) && (countsUntil == null || day.isBefore(countsUntil));
    }
}
