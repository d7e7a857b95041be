package org.tierboard.tiering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** "1 Feb 2023", as everywhere, for mails. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Days() {}

    static String print(LocalDate day) {
        return DAY.format(day);
    }
}
