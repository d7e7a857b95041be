package org.tierboard.opportunity.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.FactYears;
import org.tierboard.site.Unprocessable;

/** Which days a launch can have: none to come, and none that files would refuse. */
final class LaunchDay {

    private LaunchDay() {}

    /** The key of the words that say what is wrong with it; empty if nothing is, or it is missing. */
    static Optional<String> objection(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return Optional.empty();
        }
        if (day.isAfter(today)) {
            return Optional.of("opportunity.launched.future");
        }
        return day.isBefore(FactYears.FIRST_DAY) ? Optional.of("opportunity.launched.early") : Optional.empty();
    }

    /** The day that a program says; one that a launch can't have is refused by its field. */
    static LocalDate required(LocalDate day, LocalDate today) {
        objection(day, today).ifPresent(words -> {
            throw Unprocessable.field("launchedOn", words, null);
        });
        return day;
    }
}
