package org.tierboard.plan;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.notification.Mail;
import org.tierboard.notification.MailKind;
import org.tierboard.notification.Mails;
import org.tierboard.notification.Recipients;

/** Tells the partner managers what waits for them, and the alliance leads what was decided and what is due. */
@Component
class PlanMails {

    private final Mails mails;
    private final Recipients recipients;

    PlanMails(Mails mails, Recipients recipients) {
        this.mails = mails;
        this.recipients = recipients;
    }

    void submitted(VisiblePartner partner, Viewer by, PlanSubmission plan) {
        recipients
                .managersOf(partner.partnerNo())
                .forEach(to -> mails.send(about(Mail.to(to), partner)
                        .template("plan/mail/submitted")
                        .with("file", plan.fileName())
                        .with("by", by.name())));
    }

    void confirmed(VisiblePartner partner, Viewer by, PlanSubmission plan, LocalDate day) {
        recipients
                .leadsOf(partner.partnerNo())
                .forEach(to -> mails.send(about(Mail.to(to), partner)
                        .template("plan/mail/confirmed")
                        .with("file", plan.fileName())
                        .with("by", by.name())
                        .with("day", day)));
    }

    void returned(VisiblePartner partner, Viewer by, PlanSubmission plan) {
        recipients
                .leadsOf(partner.partnerNo())
                .forEach(to -> mails.send(about(Mail.to(to), partner)
                        .template("plan/mail/returned")
                        .with("file", plan.fileName())
                        .with("by", by.name())
                        .with("remark", String.valueOf(plan.remark()))));
    }

    void due(DuePlan plan) {
        recipients
                .leadsOf(plan.partnerNo())
                .forEach(to -> mails.send(Mail.to(to)
                        .template("plan/mail/due")
                        .with("partner", plan.partnerName())
                        .with("day", plan.dueOn())
                        .link("link", "/partners/{partner}/plan", plan.partnerId())
                        .kind(MailKind.REMINDER)
                        .about(plan.partnerNo())));
    }

    private static Mail about(Mail mail, VisiblePartner partner) {
        return mail.with("partner", partner.name())
                .link("link", "/partners/{partner}/plan", partner.id().value())
                .about(partner.partnerNo());
    }
}
