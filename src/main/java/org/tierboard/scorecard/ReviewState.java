package org.tierboard.scorecard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How near a partner's tier review is. */
public enum ReviewState {
    /** The date has come and nobody has decided (R3). */
    OVERDUE,
    WITHIN_30_DAYS,
    WITHIN_90_DAYS,
    LATER,
    /** No tier, so nothing to renew. */
    NONE;

    private static final int SOON = 30;
    private static final int NEAR = 90;

    /** The first review date of this state on a day; null for no bound. */
    @Nullable
    LocalDate from(LocalDate day) {
        return switch (this) {
            case OVERDUE, NONE -> null;
            case WITHIN_30_DAYS, WITHIN_90_DAYS -> day.plusDays(1);
            case LATER -> day.plusDays(NEAR + 1);
        };
    }

    /** The last review date of this state on a day; null for no bound. */
    @Nullable
    LocalDate to(LocalDate day) {
        return switch (this) {
            case OVERDUE -> day;
            case WITHIN_30_DAYS -> day.plusDays(SOON);
            case WITHIN_90_DAYS -> day.plusDays(NEAR);
            case LATER, NONE -> null;
        };
    }
}
