package org.tierboard.reference;

import org.springframework.stereotype.Component;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.notification.Mail;
import org.tierboard.notification.Mails;
import org.tierboard.notification.Recipients;
import org.tierboard.site.PathId;

/** Tells administrators what waits for them, and the alliance leads what was decided. */
@Component
class ReferenceMails {

    private final Mails mails;
    private final Recipients recipients;

    ReferenceMails(Mails mails, Recipients recipients) {
        this.mails = mails;
        this.recipients = recipients;
    }

    void submitted(VisiblePartner partner, Viewer by, PublicReference reference) {
        recipients
                .administrators()
                .forEach(to -> mails.send(about(Mail.to(to), partner, reference)
                        .template("reference/mail/submitted")
                        .with("by", by.name())));
    }

    void approved(VisiblePartner partner, PublicReference reference) {
        recipients
                .leadsOf(partner.partnerNo())
                .forEach(to -> mails.send(about(Mail.to(to), partner, reference).template("reference/mail/approved")));
    }

    void declined(VisiblePartner partner, PublicReference reference) {
        recipients
                .leadsOf(partner.partnerNo())
                .forEach(to -> mails.send(about(Mail.to(to), partner, reference)
                        .template("reference/mail/declined")
                        .with("reason", String.valueOf(reference.reason()))));
    }

    private static Mail about(Mail mail, VisiblePartner partner, PublicReference reference) {
        return mail.with("partner", partner.name())
                .with("customer", reference.customer())
                .with("url", reference.url())
                .link(
                        "link",
                        "/partners/{partner}/references/{reference}",
                        partner.id().value(),
                        PathId.encode(reference.key().referenceId()))
                .about(partner.partnerNo());
    }
}
