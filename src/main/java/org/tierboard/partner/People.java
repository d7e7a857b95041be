package org.tierboard.partner;

import java.security.SecureRandom;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.partner.Individual.Person;
import org.tierboard.partner.PersonRefused.Reason;

/** Who is registered with a partner, as its alliance lead keeps it (R6, FAQ 8). Nobody is ever deleted. */
@Service
@Transactional
public class People {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String DIGITS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // none that looks like another
    private static final int LENGTH_OF_ID = 12;

    /** Leaving is recorded late now and then; what is longer ago has been on too many cards. */
    static final int DAYS_LATE = 31;

    private static final int DAYS_AHEAD = 366;

    private final Partners partners;
    private final Individuals individuals;
    private final Invitations invitations;
    private final ProgrammeCalendar calendar;
    private final ApplicationEventPublisher events;

    People(
            Partners partners,
            Individuals individuals,
            Invitations invitations,
            ProgrammeCalendar calendar,
            ApplicationEventPublisher events) {
        this.partners = partners;
        this.individuals = individuals;
        this.invitations = invitations;
        this.calendar = calendar;
        this.events = events;
    }

    /**
     * Registers a person, who counts from today on.
     *
     * @param invite whether the person gets a mail with the link to their own page
     * @throws PersonRefused if the address is another individual's, of whatever partner
     */
    public PersonKey register(int partnerNo, Person who, boolean invite) {
        var partner = partners.findByPartnerNo(partnerNo).orElseThrow();
        var person = Individual.register(partner, newId(), who, calendar.today());
        var tried = Deed.refusal("person.registered").at(partnerNo).became("name", who.fullName());
        Addresses.unlessTaken(tried, () -> individuals.saveAndFlush(person));
        events.publishEvent(PersonDeeds.of("person.registered", person)
                .became("name", person.fullName())
                .became("email", person.email())
                .became("registeredOn", person.registeredOn()));
        var key = new PersonKey(partnerNo, person.individualNo());
        if (invite) {
            invitations.invite(key);
        }
        return key;
    }

    /**
     * Mends a name or an own address; credentials follow the address at once (R7).
     *
     * @throws PersonRefused if the address is another individual's
     */
    public void correct(PersonKey key, long seenVersion, Person as) {
        var person = find(key, seenVersion);
        var deed = PersonDeeds.of("person.corrected", person)
                .changed("name", person.fullName(), as.fullName())
                .changed("email", person.email(), as.email());
        if (deed.after().isEmpty()) {
            return;
        }
        var tried = PersonDeeds.refusal("person.corrected", person);
        person.correct(as);
        Addresses.unlessTaken(tried, () -> individuals.saveAndFlush(person));
        events.publishEvent(deed);
    }

    /**
     * Records that somebody leaves.
     *
     * @param day the first on which the person no longer counts
     * @throws PersonRefused if the person is leaving already, or the day makes no sense
     */
    public void leave(PersonKey key, long seenVersion, LocalDate day) {
        var person = find(key, seenVersion);
        var tried = PersonDeeds.refusal("person.leaves", person).became("leftOn", day);
        var today = calendar.today();
        if (!person.presence(today).canBecome(Presence.on(today, person.registeredOn(), day))) {
            throw new PersonRefused(Reason.PRESENCE, tried);
        }
        if (day.isBefore(earliestLeaving(person.registeredOn())) || day.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw new PersonRefused(Reason.LEAVING_DAY, tried);
        }
        person.leave(day);
        individuals.saveAndFlush(person);
        events.publishEvent(PersonDeeds.of("person.leaves", person).became("leftOn", day));
    }

    /**
     * Takes back that somebody will leave.
     *
     * @throws PersonRefused if the person has left, or wasn't about to
     */
    public void stay(PersonKey key, long seenVersion) {
        var person = find(key, seenVersion);
        if (person.presence(calendar.today()) != Presence.LEAVING) {
            throw new PersonRefused(Reason.PRESENCE, PersonDeeds.refusal("person.stays", person));
        }
        var deed = PersonDeeds.of("person.stays", person).was("leftOn", person.leftOn());
        person.stay(calendar.today());
        Addresses.unlessTaken(PersonDeeds.refusal("person.stays", person), () -> individuals.saveAndFlush(person));
        events.publishEvent(deed);
    }

    /** The first day that may be recorded as that on which somebody left. */
    public LocalDate earliestLeaving(LocalDate registeredOn) {
        var late = calendar.today().minusDays(DAYS_LATE);
        return registeredOn.isAfter(late) ? registeredOn : late;
    }

    private Individual find(PersonKey key, long seenVersion) {
        var person = individuals
                .findByPartnerNoAndIndividualNo(key.partnerNo(), key.individualNo())
                .orElseThrow(() -> new PersonNotFound(key.individualNo()));
        if (!person.isAt(seenVersion)) {
            throw new ObjectOptimisticLockingFailureException(Individual.class, key.individualNo());
        }
        return person;
    }

    private static String newId() {
        return RANDOM.ints(LENGTH_OF_ID, 0, DIGITS.length())
                .mapToObj(DIGITS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .insert(0, "I-")
                .toString();
    }
}
