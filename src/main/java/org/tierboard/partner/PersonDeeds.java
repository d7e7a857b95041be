package org.tierboard.partner;

import org.tierboard.kernel.Deed;

/** What is noted about a person: under the name and id of the time. */
final class PersonDeeds {

    private PersonDeeds() {}

    static Deed of(String action, Individual person) {
        return about(Deed.of(action), person);
    }

    static Deed refusal(String action, Individual person) {
        return about(Deed.refusal(action), person);
    }

    /** Done by the person, who needs no account for it. */
    static Deed own(String action, Individual person) {
        return of(action, person).by(person.fullName());
    }

    private static Deed about(Deed deed, Individual person) {
        return deed.at(person.partnerNo()).on("person", "%s (%s)".formatted(person.fullName(), person.individualId()));
    }
}
