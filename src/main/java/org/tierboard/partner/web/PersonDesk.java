package org.tierboard.partner.web;

import org.springframework.stereotype.Component;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.partner.HeldCredentials;
import org.tierboard.partner.People;
import org.tierboard.partner.PeopleQueries;
import org.tierboard.partner.PersonKey;

/** Puts the page of one person together. */
@Component
class PersonDesk {

    private final PeopleDesk entries;
    private final PeopleQueries queries;
    private final HeldCredentials held;
    private final People people;
    private final ProgrammeCalendar calendar;

    PersonDesk(
            PeopleDesk entries,
            PeopleQueries queries,
            HeldCredentials held,
            People people,
            ProgrammeCalendar calendar) {
        this.entries = entries;
        this.queries = queries;
        this.held = held;
        this.people = people;
        this.calendar = calendar;
    }

    PersonPage show(VisiblePartner partner, Viewer viewer, PersonKey key) {
        var person = queries.require(key);
        return new PersonPage(
                partner,
                entries.entry(partner.path(), person),
                held.of(key),
                calendar.today(),
                people.earliestLeaving(person.registeredOn()),
                PeopleDesk.mayEdit(viewer));
    }
}
