package org.tierboard.notification;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.tierboard.site.Formats;

/**
 * Writes mails from their templates, which know {@code name}, {@code base}, {@code formats} and {@code subject} besides
 * what the mail gives them. Links begin with {@code tierboard.base-url}, never with what a request says.
 */
@Component
class MailWriter {

    private static final String SUBJECT = "Subject: ";

    private final ITemplateEngine templates;
    private final Formats formats;
    private final String baseUrl;

    MailWriter(
            ITemplateEngine templates,
            Formats formats,
            @Value("${tierboard.base-url:http://localhost:${server.port:8080}}") String baseUrl) {
        this.templates = templates;
        this.formats = formats;
        this.baseUrl =
                baseUrl.isBlank() ? "http://localhost:8080" : baseUrl.strip().replaceAll("/+$", "");
    }

    /** @param unsubscribe path of the link that ends reminders, if it is one */
    WrittenMail write(Mail mail, @Nullable String unsubscribe) {
        var context = context(mail);
        context.setVariable("unsubscribe", unsubscribe == null ? null : baseUrl + unsubscribe);
        var text = templates.process(mail.template() + ".txt", context);
        var end = text.indexOf('\n');
        if (!text.startsWith(SUBJECT) || end < 0) {
            throw new IllegalStateException("%s.txt doesn't begin with a subject".formatted(mail.template()));
        }
        var subject = OneLine.of(text.substring(SUBJECT.length(), end));
        context.setVariable("subject", subject);
        return new WrittenMail(
                "<%s@%s>".formatted(UUID.randomUUID(), host()),
                subject,
                text.substring(end + 1).strip() + footer(context),
                templates.process(mail.template(), context),
                unsubscribe == null ? null : baseUrl + unsubscribe);
    }

    private Context context(Mail mail) {
        var context = new Context(Locale.ENGLISH, mail.values());
        mail.links().forEach((key, path) -> context.setVariable(key, baseUrl + path));
        context.setVariable("name", mail.to().name());
        context.setVariable("base", baseUrl);
        context.setVariable("formats", formats);
        return context;
    }

    private String footer(Context context) {
        return "\n\n-- \n"
                + templates.process("notification/mail/footer.txt", context).strip() + "\n";
    }

    private String host() {
        var host = URI.create(baseUrl).getHost();
        return host == null ? "localhost" : host;
    }
}
