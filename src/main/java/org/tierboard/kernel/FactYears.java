package org.tierboard.kernel;

import java.time.LocalDate;

/** The years that facts can be of. A day of any other is one whose year was mistyped. */
public final class FactYears {

    public static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private FactYears() {}

    public static boolean have(LocalDate day) {
        return have(day.getYear());
    }

    public static boolean have(int year) {
        return year >= FIRST_DAY.getYear() && year <= LAST_DAY.getYear();
    }
}
