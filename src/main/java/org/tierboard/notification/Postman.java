package org.tierboard.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one mail to the mail server. No transaction is open while the server is spoken to. */
@Component
class Postman {

    private final ObjectProvider<JavaMailSender> server;
    private final OutgoingMails outbox;
    private final Deliveries deliveries;
    private final MailSettings settings;

    Postman(ObjectProvider<JavaMailSender> server, OutgoingMails outbox, Deliveries deliveries, MailSettings settings) {
        this.server = server;
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.settings = settings;
    }

    /** @return how long to wait before the next try; empty if there is none */
    Optional<Duration> deliver(long mailNo) {
        var mail = outbox.findById(mailNo).filter(OutgoingMail::isWaiting);
        if (mail.isEmpty()) {
            return Optional.empty();
        }
        try {
            var sender = server.getObject();
            sender.send(message(sender.createMimeMessage(), mail.get()));
        } catch (MailException failed) {
            var refused = RecipientRefused.in(failed);
            if (refused.isEmpty()) {
                return deliveries.failed(mailNo, said(failed));
            }
            deliveries.refused(mailNo, refused.get());
            return Optional.empty();
        }
        deliveries.sent(mailNo);
        return Optional.empty();
    }

    private MimeMessage message(MimeMessage message, OutgoingMail mail) {
        try {
            var written = mail.written();
            var helper = new MimeMessageHelper(message, written.html() != null, StandardCharsets.UTF_8.name());
            helper.setFrom(new InternetAddress(settings.from(), true));
            helper.setTo(new InternetAddress(mail.to().address(), mail.to().name(), StandardCharsets.UTF_8.name()));
            helper.setSubject(written.subject());
            if (written.html() == null) {
                helper.setText(written.plain());
            } else {
                helper.setText(written.plain(), written.html());
            }
            headers(message, written);
            return message;
        } catch (MessagingException | UnsupportedEncodingException unusable) {
            throw new MailPreparationException(unusable);
        }
    }

    private static void headers(MimeMessage message, WrittenMail written) throws MessagingException {
        message.setHeader("Message-ID", written.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (written.unsubscribeUrl() != null) {
            message.setHeader("List-Unsubscribe", "<" + written.unsubscribeUrl() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static String said(MailException failed) {
        var cause = failed.getMostSpecificCause();
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
