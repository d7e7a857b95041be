package org.tierboard.nightly;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tierboard.notification.Mail;
import org.tierboard.notification.MailKind;
import org.tierboard.notification.Mails;
import org.tierboard.notification.Recipients;

/** Writes the digests: one to each alliance lead and partner manager, who may unsubscribe. */
@Component
class DigestMails {

    private final Mails mails;
    private final Recipients recipients;
    private final ChangeWords words;

    DigestMails(Mails mails, Recipients recipients, ChangeWords words) {
        this.mails = mails;
        this.recipients = recipients;
        this.words = words;
    }

    void send(int partnerNo, LocalDate from, List<ChangeLine> changes) {
        var first = changes.get(0);
        var lines = changes.stream().map(words::say).toList();
        Stream.concat(recipients.leadsOf(partnerNo).stream(), recipients.managersOf(partnerNo).stream())
                .forEach(recipient -> mails.send(Mail.to(recipient)
                        .template("nightly/mail/digest")
                        .with("partner", first.name())
                        .with("since", from.minusDays(1))
                        .with("lines", lines)
                        .link("link", "/partners/{id}/scorecard", first.partnerId())
                        .kind(MailKind.REMINDER)
                        .about(partnerNo)));
    }
}
