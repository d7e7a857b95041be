package org.tierboard.nightly;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How often a digest goes out. */
enum DigestRhythm {
    DAILY,
    /** On Mondays, about the week before. */
    WEEKLY,
    NEVER;

    boolean isDue(LocalDate day) {
        return switch (this) {
            case DAILY -> true;
            case WEEKLY -> day.getDayOfWeek() == DayOfWeek.MONDAY;
            case NEVER -> false;
        };
    }

    /** The first day that a digest of a day speaks of. */
    LocalDate from(LocalDate day) {
        return this == WEEKLY ? day.minusDays(6) : day;
    }
}
