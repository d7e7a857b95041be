package org.tierboard.guide.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tierboard.evaluation.CredentialKind;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.Requirement;
import org.tierboard.kernel.Money;
import org.tierboard.kernel.Tier;

/** Says thresholds, periods and kinds in words. */
@Component
class GuideWords {

    /** The messages are English, whatever the browser prefers. */
    private static final Locale LOCALE = Locale.ENGLISH;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", LOCALE);

    private final MessageSource messages;

    GuideWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LOCALE);
    }

    /** The name of a code that an operator's edition may have brought along; without words of its own, the code. */
    String name(String prefix, String code) {
        var name = messages.getMessage(prefix + code, null, null, LOCALE);
        return name == null ? code : name;
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String tier(Tier tier) {
        return say("guide.tier." + tier);
    }

    String threshold(Measure measure, BigDecimal number) {
        if (measure.isYesNo()) {
            return say("guide.threshold.yes");
        }
        if (measure.isMoney()) {
            return Money.print(number);
        }
        return measure == Measure.SUSTAINED_ATTAINMENT
                ? say("guide.threshold.months", number)
                : String.format(LOCALE, "%,d", number.longValue());
    }

    /** How long an item of a row counts. */
    String period(Requirement row) {
        var period = row.countsFor();
        if (period == null) {
            return say(row.measure().isForApplicants() ? "guide.period.once" : "guide.period.none");
        }
        return period(period);
    }

    private String period(Period period) {
        if (period.getDays() == 0) {
            return say("guide.period.months", period.toTotalMonths());
        }
        return period.toTotalMonths() == 0
                ? say("guide.period.days", period.getDays())
                : say("guide.period.both", period.toTotalMonths(), period.getDays());
    }

    String kinds(Collection<CredentialKind> kinds) {
        return kinds.stream().sorted().map(kind -> say("guide.kind." + kind)).collect(Collectors.joining(", "));
    }

    String designations(Collection<String> designations) {
        return designations.isEmpty()
                ? say("guide.designation.any")
                : designations.stream()
                        .sorted()
                        .map(designation -> name("guide.designation.", designation.replace(':', '.')))
                        .collect(Collectors.joining(", "));
    }
}
