package org.tierboard.partner.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.evaluation.Requirement;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.partner.KnowledgeRows;
import org.tierboard.partner.PeopleQueries;
import org.tierboard.partner.PeopleQuestion;
import org.tierboard.partner.PersonLine;
import org.tierboard.partner.web.PeoplePage.Unmatched;
import org.tierboard.scorecard.UnmatchedCredentials;

/** Puts the list of people together. */
@Component
class PeopleDesk {

    private final PeopleQueries people;
    private final KnowledgeRows rows;
    private final UnmatchedCredentials unmatched;
    private final ProgrammeCalendar calendar;

    PeopleDesk(PeopleQueries people, KnowledgeRows rows, UnmatchedCredentials unmatched, ProgrammeCalendar calendar) {
        this.people = people;
        this.rows = rows;
        this.unmatched = unmatched;
        this.calendar = calendar;
    }

    static boolean mayEdit(Viewer viewer) {
        return viewer.role() == Role.ALLIANCE_LEAD || viewer.isAdministrator();
    }

    PeoplePage list(VisiblePartner partner, Viewer viewer, PeopleQuestion question) {
        var number = partner.partnerNo();
        return new PeoplePage(
                partner,
                people.count(number),
                question,
                people.page(number, question).stream()
                        .map(person -> entry(partner.path(), person))
                        .toList(),
                people.howMany(number, question),
                unmatched(partner, viewer),
                mayEdit(viewer));
    }

    PersonEntry entry(String path, PersonLine person) {
        return PersonEntry.of(person, calendar.today(), CountsFor.of(rows.of(path, person.codes())));
    }

    private List<Unmatched> unmatched(VisiblePartner partner, Viewer viewer) {
        var numbers = unmatched.byCode(partner.partnerNo(), viewer.role().belongsToPartner(), calendar.today());
        return rows.whole(partner.path()).stream()
                .map(row -> new Unmatched(row.row().value(), row.label(), number(partner.path(), row, numbers)))
                .filter(row -> row.number() > 0)
                .toList();
    }

    private long number(String path, Requirement row, Map<String, Long> numbers) {
        return numbers.entrySet().stream()
                .filter(code -> rows.counts(path, row, code.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
