package org.tierboard.partner;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.partner.PersonRefused.Reason;

/**
 * What people do themselves, by their personal link: give, and take back, the address under which they were trained and
 * certified (FAQ 8). It counts when its mailbox has answered.
 */
@Service
@Transactional
public class OwnAddresses {

    private final PersonalLinks links;
    private final Profiles profiles;
    private final Addresses addresses;
    private final ProgrammeCalendar calendar;
    private final ApplicationEventPublisher events;

    OwnAddresses(
            PersonalLinks links,
            Profiles profiles,
            Addresses addresses,
            ProgrammeCalendar calendar,
            ApplicationEventPublisher events) {
        this.links = links;
        this.profiles = profiles;
        this.addresses = addresses;
        this.calendar = calendar;
        this.events = events;
    }

    /**
     * Whose page it is.
     *
     * @throws LinkVoid if the link is nobody's
     */
    @Transactional(readOnly = true)
    public PersonKey owner(String link) {
        return links.owner(link);
    }

    /**
     * Gives an address; a mail to it asks for its confirmation.
     *
     * @throws PersonRefused if it is another individual's or the own one, or the fifth of a day
     */
    public void ask(String link, String address) {
        var person = profiles.person(links.owner(link));
        var tried = PersonDeeds.refusal("training-address.asked", person).by(person.fullName());
        var profile = profiles.of(person);
        profile.objection(address, now()).ifPresent(reason -> {
            throw new PersonRefused(reason, tried);
        });
        if (addresses.isTaken(person, address)) {
            throw new PersonRefused(Reason.ADDRESS_TAKEN, tried);
        }
        profiles.ask(profile, address, now());
        events.publishEvent(PersonDeeds.own("training-address.asked", person).became("trainingEmail", address));
    }

    /**
     * Takes back the training address and one that waits.
     *
     * @throws PersonRefused if there is none
     */
    public void withdraw(String link) {
        var person = profiles.person(links.owner(link));
        var profile = profiles.of(person);
        if (!profile.canWithdraw()) {
            throw new PersonRefused(
                    Reason.NO_ADDRESS,
                    PersonDeeds.refusal("training-address.withdrawn", person).by(person.fullName()));
        }
        var deed = PersonDeeds.own("training-address.withdrawn", person).was("trainingEmail", person.trainingEmail());
        profile.withdraw(now());
        profiles.write(person);
        events.publishEvent(deed);
    }

    private Instant now() {
        return calendar.clock().instant();
    }
}
