package org.tierboard.site;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tierboard.kernel.ProgrammeCalendar;

/** How dates, moments and numbers are written on pages; templates call it {@code @formats}. */
@Component("formats")
public class Formats {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final ZoneId zone;

    Formats(ProgrammeCalendar calendar) {
        this.zone = calendar.zone();
    }

    /** "1 Feb 2023". */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A value of any kind as it is, but for a day, which is written as all days are. */
    public @Nullable String dated(@Nullable String value) {
        if (value == null || !ISO_DAY.matcher(value).matches()) {
            return value;
        }
        try {
            return day(LocalDate.parse(value));
        } catch (DateTimeException noDay) {
            return value;
        }
    }

    /** The day of a moment in the programme's time zone. */
    public String day(Instant moment) {
        return DAY.format(moment.atZone(zone));
    }

    /** "1 Feb 2023, 13:05", in the programme's time zone. */
    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(zone));
    }

    /** "25,000". */
    public String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
