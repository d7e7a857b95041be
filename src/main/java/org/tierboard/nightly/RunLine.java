package org.tierboard.nightly;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A run as it is listed.
 *
 * @param comparedTo the day compared with; none for the first
 * @param askedBy who asked for it; none for the night's own
 * @param partners how many were evaluated so far
 * @param changed for how many of them something changed
 */
public record RunLine(
        long runNo,
        LocalDate day,
        @Nullable LocalDate comparedTo,
        @Nullable String askedBy,
        NightlyStatus status,
        int partners,
        int changed,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String failure) {

    /** In seconds with one decimal; none while it goes on. */
    public @Nullable String seconds() {
        return endedAt == null
                ? null
                : String.format(
                        Locale.ROOT,
                        "%.1f",
                        Duration.between(startedAt, endedAt).toMillis() / 1000.0);
    }
}
