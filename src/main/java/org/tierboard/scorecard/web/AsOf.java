package org.tierboard.scorecard.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tierboard.kernel.FactYears;
import org.tierboard.kernel.ProgrammeCalendar;

/** Reads the day that a card is asked for: {@code ?asOf=2026-03-01}, today if there is none. */
@Component
class AsOf {

    private final ProgrammeCalendar calendar;

    AsOf(ProgrammeCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The day asked for.
     *
     * @throws UnreadableDay if it is no day of the years that the programme speaks about
     */
    LocalDate day(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return today();
        }
        var day = parse(asked);
        if (!FactYears.have(day)) {
            throw new UnreadableDay(asked);
        }
        return day;
    }

    LocalDate today() {
        return calendar.today();
    }

    private static LocalDate parse(String asked) {
        try {
            return LocalDate.parse(asked.strip());
        } catch (DateTimeException unreadable) {
            throw new UnreadableDay(asked);
        }
    }
}
