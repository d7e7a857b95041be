package org.tierboard.nightly;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is kept of a card: what it says since a day, and what it said before that. */
record KeptCard(
        int partnerNo,
        LocalDate since,
        String state,
        @Nullable String before) {

    /** What it said on a day; empty if it wasn't evaluated then. What was written since the day doesn't count. */
    Optional<String> on(@Nullable LocalDate day) {
        if (day == null) {
            return Optional.empty();
        }
        return since.isAfter(day) ? Optional.ofNullable(before) : Optional.of(state);
    }
}
