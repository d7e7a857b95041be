package org.tierboard.scorecard.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.tierboard.kernel.FactYears;

/** An {@code asOf} that is no day, or none of the programme's; says the form that it must have. */
class UnreadableDay extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    UnreadableDay(String asked) {
        super(
                HttpStatus.BAD_REQUEST,
                "asOf '%s' is not a day between %s and %s; write it as yyyy-MM-dd, like 2026-03-01."
                        .formatted(abbreviate(asked), FactYears.FIRST_DAY, FactYears.LAST_DAY));
    }

    /** What was sent is shown again, but not a page of it. */
    private static String abbreviate(String asked) {
        return asked.length() <= 40 ? asked : asked.substring(0, 40) + "...";
    }
}
