package org.tierboard.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tierboard.kernel.ProgrammeCalendar;

/** How dates, moments and numbers are written on pages; templates call it {@code @formats}. */
@Component("formats")
public class Formats {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final ZoneId zone;

    Formats(ProgrammeCalendar calendar) {
        this.zone = calendar.zone();
    }

    /** "1 Feb 2023". */
    public String day(LocalDate day) {
        return DAY.format(day);
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
