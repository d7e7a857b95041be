package org.tierboard.nightly;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.RowId;
import org.tierboard.guide.Guides;
import org.tierboard.kernel.Money;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.kernel.Tier;

/** Says a change in a sentence; templates call it {@code @changeWords}. */
@Component("changeWords")
public class ChangeWords {

    private static final Locale LOCALE = Locale.ENGLISH;

    private final MessageSource messages;
    private final Guides guides;
    private final ProgrammeCalendar calendar;

    ChangeWords(MessageSource messages, Guides guides, ProgrammeCalendar calendar) {
        this.messages = messages;
        this.guides = guides;
        this.calendar = calendar;
    }

    /** "Renewal: Launched Opportunities is no longer met (12, now 9 of 10)". */
    public String say(ChangeLine change) {
        var subject = switch (change.kind()) {
            case TIER, STAGE -> "";
            case COLUMN_MET, COLUMN_UNMET -> tier(change.required());
            case ROW_MET, ROW_UNMET, WILL_LAPSE ->
                requirement(change).map(Requirement::label).orElse(change.requirement());
        };
        var column = change.side().isEmpty() ? "" : word("nightly.side." + change.side());
        // what lapses is asked for a number of days, not of the requirement
        var asked = change.kind() == MovementKind.WILL_LAPSE ? change.required() : value(change, change.required());
        return word(
                "nightly.change." + change.kind(),
                subject,
                column,
                value(change, change.was()),
                value(change, change.isNow()),
                asked);
    }

    private String value(ChangeLine change, String value) {
        return switch (change.kind()) {
            case TIER -> tier(value);
            case STAGE -> value.isEmpty() ? "" : word("portfolio.stage." + value);
            case COLUMN_MET, COLUMN_UNMET -> value;
            case ROW_MET, ROW_UNMET, WILL_LAPSE ->
                requirement(change).filter(row -> row.measure().isMoney()).isPresent() && !value.isEmpty()
                        ? Money.print(new BigDecimal(value))
                        : value;
        };
    }

    private String tier(String name) {
        return word("portfolio.tier." + (name.isEmpty() ? "NONE" : Tier.valueOf(name)));
    }

    private Optional<Requirement> requirement(ChangeLine change) {
        return guides.paths().stream()
                .map(path -> guides.inForceOn(path, calendar.today()))
                .flatMap(set -> set.requirement(RowId.of(change.requirement())).stream())
                .findFirst();
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LOCALE);
    }
}
