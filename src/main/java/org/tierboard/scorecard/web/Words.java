package org.tierboard.scorecard.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tierboard.evaluation.Measure;
import org.tierboard.kernel.Money;

/** Says what the pages of this module show: sentences from the messages, days and numbers in their form. */
@Component
class Words {

    /** The messages are English; numbers and months inside them go by the same language, whatever a browser prefers. */
    private static final Locale LOCALE = Locale.ENGLISH;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", LOCALE);
    private static final int GROUPED_FROM = 1000;

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LOCALE);
    }

    /** The name of a path; one that has no words of its own is shown by its code. */
    String path(String code) {
        var name = messages.getMessage("scorecard.path." + code, null, null, LOCALE);
        return name == null ? say("scorecard.path", code) : name;
    }

    /** "1 Feb 2023". */
    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A number of what the row counts: "$10,498.56" or "24,640" (R25). */
    String number(BigDecimal number, Measure measure) {
        return measure.isMoney() ? Money.print(number) : count(number.longValue());
    }

    String count(long number) {
        return number < GROUPED_FROM ? Long.toString(number) : String.format(LOCALE, "%,d", number);
    }
}
