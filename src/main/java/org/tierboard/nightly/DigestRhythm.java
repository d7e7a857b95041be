package org.tierboard.nightly;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How often a digest goes out. */
enum DigestRhythm {
    DAILY,
    /** On Mondays, about the week before. */
    WEEKLY,
    NEVER;

    /** The longest time that a daily digest speaks of, however long none went out. */
    private static final int WEEK = 7;

    /** Days, both included. */
    record Span(LocalDate from, LocalDate to) {}

    /**
     * What a digest of a day speaks of, if one is due. One that was missed is made up for.
     *
     * @param last the last day on which it was looked whether one is due
     */
    Optional<Span> due(LocalDate last, LocalDate day) {
        return switch (this) {
            case DAILY -> Optional.of(new Span(firstOf(last, day), day));
            case WEEKLY -> {
                var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield last.isBefore(monday)
                        ? Optional.of(new Span(monday.minusDays(WEEK - 1), monday))
                        : Optional.empty();
            }
            case NEVER -> Optional.empty();
        };
    }

    private static LocalDate firstOf(LocalDate last, LocalDate day) {
        var first = last.isBefore(day) ? last.plusDays(1) : day;
        var longAgo = day.minusDays(WEEK - 1);
        return first.isBefore(longAgo) ? longAgo : first;
    }
}
