package org.tierboard.partner;

import org.springframework.stereotype.Component;
import org.tierboard.notification.Mail;
import org.tierboard.notification.Mails;

/** Writes to registered people, who may have no account. */
@Component
class PersonMails {

    private final Partners partners;
    private final Mails mails;

    PersonMails(Partners partners, Mails mails) {
        this.partners = partners;
        this.mails = mails;
    }

    /** The link to the person's own page, to their own address. */
    void invite(Individual person, LinkToken token) {
        send(person, person.email(), "partner/mail/invitation", "/me/{token}", token);
    }

    /** The link that proves that a training address is theirs, to that address. */
    void verify(Individual person, TrainingAddress asked, LinkToken token) {
        send(person, asked.address(), "partner/mail/verification", "/training-address/{token}", token);
    }

    private void send(Individual person, String address, String template, String path, LinkToken token) {
        var partner = partners.findByPartnerNo(person.partnerNo()).orElseThrow();
        mails.send(Mail.to(address, person.fullName())
                .template(template)
                .with("partner", partner.name())
                .with("address", address)
                .link("link", path, token.text())
                .about(person.partnerNo()));
    }
}
