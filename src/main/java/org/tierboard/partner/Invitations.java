package org.tierboard.partner;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.notification.Mail;
import org.tierboard.notification.Mails;
import org.tierboard.partner.PersonRefused.Reason;

/** Sends people the link to their own page, and takes it back. */
@Service
@Transactional
public class Invitations {

    private final Individuals individuals;
    private final Partners partners;
    private final PersonalLinks links;
    private final Mails mails;
    private final ProgrammeCalendar calendar;
    private final ApplicationEventPublisher events;

    Invitations(
            Individuals individuals,
            Partners partners,
            PersonalLinks links,
            Mails mails,
            ProgrammeCalendar calendar,
            ApplicationEventPublisher events) {
        this.individuals = individuals;
        this.partners = partners;
        this.links = links;
        this.mails = mails;
        this.calendar = calendar;
        this.events = events;
    }

    /**
     * Mails a new link to the person's own address; an older one ends.
     *
     * @throws PersonRefused if the person has left
     */
    public void invite(PersonKey key) {
        var person = find(key);
        if (person.presence(calendar.today()) == Presence.LEFT) {
            throw new PersonRefused(Reason.PRESENCE, PersonDeeds.refusal("person.invited", person));
        }
        var partner = partners.findByPartnerNo(key.partnerNo()).orElseThrow();
        var token = links.issue(person);
        mails.send(Mail.to(person.email(), person.fullName())
                .template("partner/mail/invitation")
                .with("partner", partner.name())
                .link("link", "/me/{token}", token.text())
                .about(key.partnerNo()));
        events.publishEvent(PersonDeeds.of("person.invited", person));
    }

    /** Ends the person's link. */
    public void revoke(PersonKey key) {
        var person = find(key);
        if (links.revoke(key)) {
            events.publishEvent(PersonDeeds.of("person.link-revoked", person));
        }
    }

    private Individual find(PersonKey key) {
        return individuals
                .findByPartnerNoAndIndividualNo(key.partnerNo(), key.individualNo())
                .orElseThrow(() -> new PersonNotFound(key.individualNo()));
    }
}
