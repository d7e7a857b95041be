package org.tierboard.partner;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.partner.PersonRefused.Reason;

/** Sends people the link to their own page, and takes it back. */
@Service
@Transactional
public class Invitations {

    private final Profiles profiles;
    private final PersonalLinks links;
    private final PersonMails mails;
    private final ProgrammeCalendar calendar;
    private final ApplicationEventPublisher events;

    Invitations(
            Profiles profiles,
            PersonalLinks links,
            PersonMails mails,
            ProgrammeCalendar calendar,
            ApplicationEventPublisher events) {
        this.profiles = profiles;
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
        var person = profiles.person(key);
        if (person.presence(calendar.today()) == Presence.LEFT) {
            throw new PersonRefused(Reason.PRESENCE, PersonDeeds.refusal("person.invited", person));
        }
        mails.invite(person, links.issue(person));
        events.publishEvent(PersonDeeds.of("person.invited", person));
    }

    /** Ends the person's link. */
    public void revoke(PersonKey key) {
        var person = profiles.person(key);
        if (links.revoke(key)) {
            events.publishEvent(PersonDeeds.of("person.link-revoked", person));
        }
    }
}
