package org.tierboard.demo;

import java.time.LocalDate;
import org.tierboard.credential.Credential;
import org.tierboard.partner.Individual;
import org.tierboard.partner.Individual.Person;
import org.tierboard.partner.Partner;

/** A partner's people, and what they earned under which address. */
final class People {

    private static final int YEARS_VALID = 3;

    private final Facts facts;
    private final Partner partner;
    private final String domain;

    People(Facts facts, Partner partner) {
        this.facts = facts;
        this.partner = partner;
        this.domain = Names.inAddress(partner.name()) + ".example.com";
    }

    /** Everybody who is employed; each earns what they hold in the months after they were registered. */
    void hire(Staff staff, LocalDate registeredOn) {
        for (int i = 0; i < staff.people(); i++) {
            var name = Names.person(facts.nextPerson());
            var email = Names.inAddress(name).replace('-', '.') + "@" + domain;
            var earnedOn = registeredOn.plusDays(20L + 7L * i % 90);
            for (String code : staff.credentials(i)) {
                earn(email, code, earnedOn);
                earnedOn = earnedOn.plusDays(9);
            }
            register(name, email, registeredOn);
        }
    }

    /** A certification that somebody let lapse. */
    void lapse(String code, LocalDate expiredOn) {
        var name = Names.person(facts.nextPerson());
        var email = Names.inAddress(name).replace('-', '.') + "@" + domain;
        certify(email, code, expiredOn.minusYears(YEARS_VALID));
        register(name, email, expiredOn.minusYears(YEARS_VALID));
    }

    /** A certification under an address that nobody is registered with. */
    void earnUnderUnknownAddress(String code, LocalDate earnedOn) {
        var name = Names.person(facts.nextPerson());
        certify(Names.inAddress(name).replace('-', '.') + "@mail.example.net", code, earnedOn);
    }

    /** Somebody who goes to another partner and takes the certifications along, under the address of their own (R10). */
    void loseTo(People next, LocalDate day) {
        var name = Names.person(facts.nextPerson());
        var home = Names.inAddress(name).replace('-', '.') + "@mail.example.org";
        certify(home, "SOLUTIONS_ARCHITECT_PROFESSIONAL", day.minusMonths(8));
        var here = person(name, domain, home, day.minusYears(2));
        here.leave(day);
        facts.write(here);
        facts.write(next.person(name, next.domain, home, day));
    }

    private Individual person(String name, String at, String trainingEmail, LocalDate registeredOn) {
        var email = Names.inAddress(name).replace('-', '.') + "@" + at;
        var individual = Individual.register(partner, facts.nextId("I"), new Person(name, email), registeredOn);
        individual.trainUnder(trainingEmail);
        return individual;
    }

    private void register(String name, String email, LocalDate registeredOn) {
        facts.write(Individual.register(partner, facts.nextId("I"), new Person(name, email), registeredOn));
    }

    private void earn(String email, String code, LocalDate earnedOn) {
        if (code.endsWith("_ACCREDITATION")) {
            facts.write(Credential.earn(facts.nextId("C"), email, facts.type(code), earnedOn));
        } else {
            certify(email, code, earnedOn);
        }
    }

    private void certify(String email, String code, LocalDate earnedOn) {
        var credential = Credential.earn(facts.nextId("C"), email, facts.type(code), earnedOn);
        credential.expire(earnedOn.plusYears(YEARS_VALID));
        facts.write(credential);
    }
}
