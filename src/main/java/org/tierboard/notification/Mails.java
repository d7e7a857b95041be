package org.tierboard.notification;

import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes mail to be sent when the caller's transaction has committed, and never if it doesn't. Nobody waits for the mail
 * server.
 */
@Service
public class Mails {

    private final MailWriter writer;
    private final OutgoingMails outbox;
    private final MailPreferences preferences;
    private final Post post;
    private final InstantSource clock;

    Mails(MailWriter writer, OutgoingMails outbox, MailPreferences preferences, Post post, InstantSource clock) {
        this.writer = writer;
        this.outbox = outbox;
        this.preferences = preferences;
        this.post = post;
        this.clock = clock;
    }

    /** Writes the mail at once; a reminder that its recipient doesn't want isn't written at all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Mail mail) {
        var reminder = mail.kind() == MailKind.REMINDER;
        if (reminder && !preferences.wantsReminders(mail.to().address())) {
            return;
        }
        var unsubscribe = reminder ? "/reminders/" + preferences.token(mail.to().address()) : null;
        var status = post.isOpen() ? MailStatus.WAITING : MailStatus.KEPT;
        var written = writer.write(mail, unsubscribe);
        var stored = outbox.saveAndFlush(new OutgoingMail(mail, written, status, clock.instant()));
        if (stored.isWaiting()) {
            post.schedule(stored.mailNo());
        }
    }
}
