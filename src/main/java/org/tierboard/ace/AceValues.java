package org.tierboard.ace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the files write days and amounts. */
final class AceValues {

    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ].*)?");
    private static final Pattern US_DAY = Pattern.compile("(\\d{1,2}/\\d{1,2}/\\d{4})([ ,].*)?");
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter US =
            DateTimeFormatter.ofPattern("M/d/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** {@code 531}, {@code 531.0}, {@code $1,234.50}; an exponent is no amount of money. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?:USD )?(?:US)?\\$?(\\d{1,3}(?:,\\d{3})+|\\d{1,15})(\\.\\d{1,6})?(?: USD)?");

    private static final Pattern THOUSAND_OR_FRACTION =
            Pattern.compile("(?:USD )?(?:US)?\\$?[1-9]\\d{0,2}\\.\\d{3}(?: USD)?");

    private AceValues() {}

    /** The day of {@code 2024-11-14}, {@code 2024-11-14T19:32:03Z} or {@code 11/14/2024}, as written. */
    static Optional<LocalDate> day(String text) {
        var iso = ISO_DAY.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), ISO);
        }
        var us = US_DAY.matcher(text);
        return us.matches() ? day(us.group(1), US) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** {@code 1.234} is one dollar to some people and a thousand to others. */
    static boolean isAmbiguous(String text) {
        return THOUSAND_OR_FRACTION.matcher(text).matches();
    }

    static Optional<BigDecimal> amount(String text) {
        var matcher = AMOUNT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var cents = matcher.group(2) == null ? "" : matcher.group(2);
        return Optional.of(new BigDecimal(matcher.group(1).replace(",", "") + cents));
    }
}
