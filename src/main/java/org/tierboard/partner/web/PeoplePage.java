package org.tierboard.partner.web;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import org.tierboard.account.VisiblePartner;
import org.tierboard.partner.PeopleCount;
import org.tierboard.partner.PeopleQueries;
import org.tierboard.partner.PeopleQuestion;
import org.tierboard.partner.PeopleShow;

/**
 * The list of a partner's people.
 *
 * @param matching how many people match, on all pages
 * @param unmatched credentials under the partner's domains that nobody's address matches, by row
 * @param editable whether the viewer may change anything here
 */
record PeoplePage(
        VisiblePartner partner,
        PeopleCount count,
        PeopleQuestion question,
        List<PersonEntry> people,
        long matching,
        List<Unmatched> unmatched,
        boolean editable) {

    /** How many credentials of a row's kinds match nobody. */
    record Unmatched(String row, String label, long number) {}

    public List<PeopleShow> shows() {
        return List.of(PeopleShow.values());
    }

    public long pages() {
        return (matching + PeopleQueries.SIZE - 1) / PeopleQueries.SIZE;
    }

    public String url() {
        return UriComponentsBuilder.fromPath("/partners/{partnerId}/people")
                .queryParam("query", "{query}")
                .queryParam("show", question.show())
                .encode()
                .buildAndExpand(partner.id().value(), question.query())
                .toUriString();
    }

    /** Nobody was ever registered, so there is nothing to look for. */
    public boolean isUntouched() {
        return count.registered() + count.departed() == 0;
    }
}
