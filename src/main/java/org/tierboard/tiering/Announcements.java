package org.tierboard.tiering;

import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tierboard.kernel.Deed;
import org.tierboard.notification.Mail;
import org.tierboard.notification.MailKind;
import org.tierboard.notification.Mails;
import org.tierboard.notification.Recipient;
import org.tierboard.notification.Recipients;

/** Tells those who must know: the audit, and by mail the people of a partner or those who look after it. */
@Component
class Announcements {

    private static final String TEMPLATE = "tiering/mail/letter";

    private final ApplicationEventPublisher events;
    private final Mails mails;
    private final Recipients recipients;
    private final MessageSource messages;

    Announcements(ApplicationEventPublisher events, Mails mails, Recipients recipients, MessageSource messages) {
        this.events = events;
        this.mails = mails;
        this.recipients = recipients;
        this.messages = messages;
    }

    void note(Deed deed) {
        events.publishEvent(deed);
    }

    void toLeads(Letter letter) {
        send(recipients.leadsOf(letter.card().partnerNo()), letter, MailKind.MUST_KNOW);
    }

    /** To the administrators, where nobody is assigned. */
    void toManagers(Letter letter) {
        var managers = recipients.managersOf(letter.card().partnerNo());
        send(managers.isEmpty() ? recipients.administrators() : managers, letter, MailKind.MUST_KNOW);
    }

    void remindLeads(Letter letter) {
        send(recipients.leadsOf(letter.card().partnerNo()), letter, MailKind.REMINDER);
    }

    /** What a message says, in the language of the product. */
    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }

    private void send(List<Recipient> to, Letter letter, MailKind kind) {
        var words = "tiering.mail." + letter.key();
        var reason = letter.reason();
        to.forEach(recipient -> mails.send(Mail.to(recipient)
                .template(TEMPLATE)
                .with("title", say(words + ".subject", letter.allArguments()))
                .with("lead", say(words + ".lead", letter.allArguments()))
                .with("rows", letter.rows())
                .with("reason", reason == null ? "" : reason)
                .link(
                        "link",
                        "/partners/{id}/" + letter.page(),
                        letter.card().id().value())
                .kind(kind)
                .about(letter.card().partnerNo())));
    }
}
