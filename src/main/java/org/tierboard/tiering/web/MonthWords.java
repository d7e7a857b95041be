package org.tierboard.tiering.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** "15 Feb", for the edge of a chart. */
final class MonthWords {

    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private MonthWords() {}

    static String brief(LocalDate day) {
        return BRIEF.format(day);
    }
}
