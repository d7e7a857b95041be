package org.tierboard.audit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tierboard.audit.AuditLine;
import org.tierboard.export.Table;
import org.tierboard.kernel.ProgrammeCalendar;

/** What a line of the audit shows, in columns of which each holds one thing. */
@Component
class AuditColumns {

    private static final Locale LOCALE = Locale.ENGLISH;
    private static final List<String> OF_PARTNER =
            List.of("line", "at", "who", "role", "refused", "what", "action", "subject", "before", "after", "reason");
    private static final List<String> WHOLE = List.of("through", "source", "partner");

    private final AuditWords words;
    private final MessageSource messages;
    private final ProgrammeCalendar calendar;

    AuditColumns(AuditWords words, MessageSource messages, ProgrammeCalendar calendar) {
        this.words = words;
        this.messages = messages;
        this.calendar = calendar;
    }

    /** @param whole with the partner and the source address, which only administrators see */
    Table table(boolean whole) {
        var headings = whole ? Stream.concat(OF_PARTNER.stream(), WHOLE.stream()) : OF_PARTNER.stream();
        return Table.of(say("audit.heading"), headings.map(heading -> say("audit.file." + heading)));
    }

    List<@Nullable Object> row(AuditLine line, boolean whole) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(line.lineNo());
        cells.add(line.at().atZone(calendar.zone()));
        cells.add(words.who(line));
        cells.add(line.byRole() == null ? null : say("role." + line.byRole()));
        cells.add(line.refused() ? say("audit.refused") : null);
        cells.add(words.action(line));
        cells.add(line.action());
        cells.add(words.subject(line));
        cells.add(fields(line.before()));
        cells.add(fields(line.after()));
        cells.add(words.reason(line));
        if (whole) {
            cells.add(say("audit.through." + line.through()));
            cells.add(line.source());
            cells.add(line.partnerId());
        }
        return cells;
    }

    private String fields(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .map(field -> words.field(field.getKey()) + ": " + words.value(field.getKey(), field.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String say(String key) {
        return messages.getMessage(key, null, LOCALE);
    }
}
