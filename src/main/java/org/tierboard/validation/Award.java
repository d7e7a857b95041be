package org.tierboard.validation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An award or a renewal to be recorded.
 *
 * @param name of a competency; empty for the other programs
 * @param expiresOn the first day on which it no longer counts, if that is known
 */
public record Award(
        Program program,
        String name,
        LocalDate awardedOn,
        @Nullable LocalDate expiresOn) {}
