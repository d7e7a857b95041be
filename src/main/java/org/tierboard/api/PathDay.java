package org.tierboard.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as part of an address: what isn't one of a calendar with four digits for the year names nothing. */
public final class PathDay {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private PathDay() {}

    public static Optional<LocalDate> parse(String segment) {
        if (!FORM.matcher(segment).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(segment));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
