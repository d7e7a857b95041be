package org.tierboard.partner.web;

import java.time.LocalDate;
import java.util.List;
import org.tierboard.partner.PersonLine;
import org.tierboard.partner.Presence;

/**
 * A person as the pages show one.
 *
 * @param counts the rows of the card in which the person counts today
 */
record PersonEntry(PersonLine person, Presence presence, List<CountsFor> counts) {

    static PersonEntry of(PersonLine person, LocalDate today, List<CountsFor> counts) {
        return new PersonEntry(person, Presence.on(today, person.registeredOn(), person.leftOn()), counts);
    }

    /** How the training address stands: {@code people.address.<word>} says it in words. */
    public String address() {
        if (person.trainingEmail() == null) {
            return "none";
        }
        return person.verified() ? "verified" : "imported";
    }

    /** Somebody for whom nothing counts may hold something under an address that isn't known. */
    public boolean wantsAddress() {
        return person.trainingEmail() == null && counts.isEmpty();
    }

    public boolean canLeave() {
        return presence.canBecome(Presence.LEFT);
    }

    public boolean canStay() {
        return presence == Presence.LEAVING;
    }

    public boolean hasLeft() {
        return presence == Presence.LEFT;
    }
}
