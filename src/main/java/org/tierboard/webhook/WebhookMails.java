package org.tierboard.webhook;

import org.springframework.stereotype.Component;
import org.tierboard.notification.Mail;
import org.tierboard.notification.Mails;
import org.tierboard.notification.Recipients;

/** Tells those whose webhook it is that it isn't called any more. */
@Component
class WebhookMails {

    private final Mails mails;
    private final Recipients recipients;

    WebhookMails(Mails mails, Recipients recipients) {
        this.mails = mails;
        this.recipients = recipients;
    }

    void disabled(Webhook hook) {
        var partner = hook.partnerNo();
        var owners = partner == null ? recipients.administrators() : recipients.leadsOf(partner);
        owners.forEach(owner -> mails.send(Mail.to(owner)
                .template("webhook/mail/disabled")
                .with("hook", hook.name())
                .link("link", "/webhooks/{no}", hook.hookNo())
                .about(partner)));
    }
}
