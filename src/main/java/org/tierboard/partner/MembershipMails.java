package org.tierboard.partner;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.tierboard.kernel.Money;
import org.tierboard.kernel.PartnerId;
import org.tierboard.notification.Mail;
import org.tierboard.notification.MailKind;
import org.tierboard.notification.Mails;
import org.tierboard.notification.Recipient;
import org.tierboard.notification.Recipients;

/** Writes to those who must know about a membership and its fee. */
@Component
class MembershipMails {

    private final Mails mails;
    private final Recipients recipients;

    MembershipMails(Mails mails, Recipients recipients) {
        this.mails = mails;
        this.recipients = recipients;
    }

    /** To the partner managers: the partner is to be billed. */
    void confirmed(Partner partner, String by) {
        recipients
                .managersOf(partner.partnerNo())
                .forEach(manager -> send(manager, of(partner), "confirmed", mail -> mail.with("by", by)));
    }

    /** To the alliance leads. */
    void paid(Partner partner, FeeLine payment) {
        recipients
                .leadsOf(partner.partnerNo())
                .forEach(lead -> send(
                        lead,
                        of(partner),
                        "payment",
                        mail -> mail.with("amount", Money.print(payment.amount()))
                                .with("reference", payment.reference())
                                .with("through", requireNonNull(payment.coversUntil()))));
    }

    /** To the alliance leads, who may have said that they want no reminders. */
    void remind(About partner, LocalDate through, String amount, long daysLeft) {
        recipients
                .leadsOf(partner.partnerNo())
                .forEach(lead -> send(
                        lead,
                        partner,
                        "fee-reminder",
                        mail -> mail.kind(MailKind.REMINDER)
                                .with("amount", amount)
                                .with("through", through)
                                .with("days", daysLeft)));
    }

    private void send(Recipient to, About partner, String template, UnaryOperator<Mail> more) {
        mails.send(more.apply(Mail.to(to)
                .template("partner/mail/" + template)
                .with("partner", partner.name())
                .link("link", "/partners/{partnerId}/membership", partner.id().value())
                .about(partner.partnerNo())));
    }

    private static About of(Partner partner) {
        return new About(partner.partnerNo(), partner.id(), partner.name());
    }

    /** Which partner a mail is about. */
    record About(int partnerNo, PartnerId id, String name) {}
}
