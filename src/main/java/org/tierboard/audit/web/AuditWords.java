package org.tierboard.audit.web;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tierboard.audit.AuditLine;
import org.tierboard.audit.Through;
import org.tierboard.kernel.Money;
import org.tierboard.site.Formats;

/**
 * What a line of the audit says in words, on its page and in its file alike; templates call it {@code @auditWords}. Lines are
 * kept as they were written, so words, dates and amounts come in only here.
 */
@Component("auditWords")
public class AuditWords {

    private static final Locale LOCALE = Locale.ENGLISH;
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,2})?");
    private static final Pattern TASK = Pattern.compile("[a-z-]+(\\.[a-z-]+)+");
    private static final Pattern COUNT = Pattern.compile("\\d{1,15}");
    private static final Set<String> COUNTS =
            Set.of("read", "created", "updated", "rejected", "credentials", "responses", "length", "size");

    /** What they hold somebody typed, and is shown as it is: a customer may be called AWS, and is no origin. */
    private static final Set<String> TYPED =
            Set.of("name", "customer", "workload", "partner", "email", "trainingEmail", "url", "file", "domain");

    private final MessageSource messages;
    private final Formats formats;

    AuditWords(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** Who did it. What Tierboard does itself is named after a task, and not after somebody. */
    public String who(AuditLine line) {
        var nobody = say("audit.nobody." + line.through());
        var name = line.byName();
        if (name == null) {
            return nobody;
        }
        if (line.byRole() != null) {
            return name;
        }
        boolean isTask = line.through() == Through.JOB && TASK.matcher(name).matches();
        return sayOr("audit.by." + name.replace(' ', '-'), isTask ? nobody : name);
    }

    public String action(AuditLine line) {
        return sayOr("audit." + line.action(), line.action());
    }

    /** What it was done to; nothing for what was done to no single thing. */
    public @Nullable String subject(AuditLine line) {
        return line.subjectType() == null
                ? null
                : say("audit.subject." + line.subjectType(), formats.dated(line.subjectId()), line.subjectName());
    }

    public String field(String name) {
        return sayOr("audit.field." + name, name);
    }

    /** A value of a field, as other pages write such values. */
    public String value(String field, String value) {
        if (TYPED.contains(field)) {
            return value;
        }
        if (field.equals("amount") && AMOUNT.matcher(value).matches()) {
            return Money.print(new BigDecimal(value));
        }
        if (COUNTS.contains(field) && COUNT.matcher(value).matches()) {
            return formats.number(Long.parseLong(value));
        }
        return sayOr("audit.value." + value, String.valueOf(formats.dated(value)));
    }

    public @Nullable String reason(AuditLine line) {
        return line.reason() == null ? null : sayOr("audit.reason." + line.reason(), line.reason());
    }

    private String say(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, LOCALE);
    }

    private String sayOr(String key, String otherwise) {
        var said = messages.getMessage(key, null, null, LOCALE);
        return said == null ? otherwise : said;
    }
}
