package org.tierboard.partner.web;

import org.springframework.stereotype.Component;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.partner.HeldCredentials;
import org.tierboard.partner.Partners;
import org.tierboard.partner.PeopleQueries;
import org.tierboard.partner.PersonKey;

/** Puts the page together that a person sees of themselves. */
@Component
class OwnDesk {

    private final Partners partners;
    private final PeopleDesk entries;
    private final PeopleQueries queries;
    private final HeldCredentials held;
    private final ProgrammeCalendar calendar;

    OwnDesk(
            Partners partners,
            PeopleDesk entries,
            PeopleQueries queries,
            HeldCredentials held,
            ProgrammeCalendar calendar) {
        this.partners = partners;
        this.entries = entries;
        this.queries = queries;
        this.held = held;
        this.calendar = calendar;
    }

    OwnPage show(PersonKey key) {
        var partner = partners.findByPartnerNo(key.partnerNo()).orElseThrow();
        return new OwnPage(
                partner.name(), entries.entry(partner.path(), queries.require(key)), held.of(key), calendar.today());
    }
}
