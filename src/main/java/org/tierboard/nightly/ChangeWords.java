package org.tierboard.nightly;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tierboard.evaluation.RowId;
import org.tierboard.guide.Guides;
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
            case ROW_MET, ROW_UNMET, WILL_LAPSE -> label(change.requirement());
        };
        var column = change.side().isEmpty() ? "" : word("nightly.side." + change.side());
        return word(
                "nightly.change." + change.kind(),
                subject,
                column,
                named(change.kind(), change.was()),
                named(change.kind(), change.isNow()),
                change.required());
    }

    private String named(MovementKind kind, String value) {
        return switch (kind) {
            case TIER -> tier(value);
            case STAGE -> word("portfolio.stage." + value);
            case COLUMN_MET, COLUMN_UNMET, ROW_MET, ROW_UNMET, WILL_LAPSE -> value;
        };
    }

    private String tier(String name) {
        return word("portfolio.tier." + (name.isEmpty() ? "NONE" : Tier.valueOf(name)));
    }

    private String label(String row) {
        return guides.paths().stream()
                .map(path -> guides.inForceOn(path, calendar.today()))
                .flatMap(set -> set.requirement(RowId.of(row)).stream())
                .map(requirement -> requirement.label())
                .findFirst()
                .orElse(row);
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LOCALE);
    }
}
