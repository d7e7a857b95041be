package org.tierboard.credential;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a credential says.
 *
 * @param code of a catalogue
 * @param expiresOn the first day on which it no longer counts (R8); null for never
 */
public record Earned(
        String email,
        String code,
        LocalDate earnedOn,
        @Nullable LocalDate expiresOn) {}
