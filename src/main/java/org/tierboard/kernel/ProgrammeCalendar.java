package org.tierboard.kernel;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What day it is for the programme. Every "today" comes from here, so that a test can move it.
 *
 * @param zone the programme's time zone ({@code tierboard.zone})
 */
public record ProgrammeCalendar(InstantSource clock, ZoneId zone) {

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
