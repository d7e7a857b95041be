package org.tierboard.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tierboard.account.PasswordLinkIssued;

/** Sends people the link by which they choose a password. */
@Component
class PasswordMails {

    private final Mails mails;

    PasswordMails(Mails mails) {
        this.mails = mails;
    }

    @EventListener
    void send(PasswordLinkIssued link) {
        mails.send(Mail.to(link.email(), link.name())
                .template(link.invited() ? "notification/mail/invitation" : "notification/mail/password")
                .link("link", "/password/{token}", link.token())
                .about(link.partnerNo()));
    }
}
