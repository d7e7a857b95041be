package org.tierboard.csat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Review} with the id by which other systems know it.
 *
 * @param respondent none for what was migrated without a name
 * @param countsFrom the day of the second check (R21)
 */
public record SharedResponse(
        String responseId,
        @Nullable String respondent,
        String customer,
        int score,
        @Nullable String comment,
        LocalDate countsFrom) {}
