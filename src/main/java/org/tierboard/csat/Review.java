package org.tierboard.csat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A response that the respondent shared with the partner, and whose two checks are done (FAQ 35). The address isn't in it.
 *
 * @param respondent none for what was migrated without a name
 * @param countsFrom the day of the second check (R21)
 */
public record Review(
        @Nullable String respondent,
        String customer,
        int score,
        @Nullable String comment,
        LocalDate countsFrom) {}
