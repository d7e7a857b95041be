package org.tierboard.credential;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A credential that an individual of a partner holds.
 *
 * @param countsFrom the later of the days on which it was earned and the individual registered
 * @param countsUntil the first day on which it no longer counts for the partner; null if no end is known
 */
public record HoldingLine(
        int individualNo,
        int credentialNo,
        String individualId,
        String credentialId,
        String email,
        String credential,
        LocalDate earnedOn,
        @Nullable LocalDate expiresOn,
        LocalDate countsFrom,
        @Nullable LocalDate countsUntil,
        long version) {}
