package org.tierboard.partner;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.ProgrammeCalendar;

/** What the link in a mail to a training address does: looking changes nothing, its button makes the address count. */
@Service
@Transactional
public class Verifications {

    private final Profiles profiles;
    private final ProgrammeCalendar calendar;
    private final ApplicationEventPublisher events;

    Verifications(Profiles profiles, ProgrammeCalendar calendar, ApplicationEventPublisher events) {
        this.profiles = profiles;
        this.calendar = calendar;
        this.events = events;
    }

    /** What a link is about, and whether it is still to be confirmed. */
    public record Asked(String address, String fullName, boolean verified) {}

    /** @throws LinkVoid if the link isn't good any more */
    @Transactional(readOnly = true)
    public Asked look(String link) {
        var address = profiles.byLink(link);
        var person = person(address);
        var verified = address.state() == TrainingAddressState.VERIFIED;
        if (!verified && !address.isWaiting(now())) {
            throw new LinkVoid();
        }
        return new Asked(address.address(), person.fullName(), verified);
    }

    /**
     * Makes the address the person's; their credentials under it count from now on (R7).
     *
     * @throws LinkVoid if the link isn't good any more
     * @throws AlreadyDecided if it was used before
     * @throws PersonRefused if the address became another individual's meanwhile
     */
    public void verify(String link) {
        var address = profiles.byLink(link);
        var person = person(address);
        var tried = PersonDeeds.refusal("training-address.verified", person).by(person.fullName());
        if (address.state() == TrainingAddressState.VERIFIED) {
            throw new AlreadyDecided("person.address.already-verified", tried, address.address());
        }
        var deed = PersonDeeds.own("training-address.verified", person)
                .changed("trainingEmail", person.trainingEmail(), address.address());
        if (!profiles.of(person).verify(address, now())) {
            throw new LinkVoid();
        }
        Addresses.unlessTaken(tried, () -> profiles.write(person));
        events.publishEvent(deed);
    }

    private Individual person(TrainingAddress address) {
        var person = profiles.person(new PersonKey(address.partnerNo(), address.individualNo()));
        if (person.presence(calendar.today()) == Presence.LEFT) {
            throw new LinkVoid();
        }
        return person;
    }

    private Instant now() {
        return calendar.clock().instant();
    }
}
