package org.tierboard.opportunity.web;

import java.util.List;
import org.tierboard.account.VisiblePartner;
import org.tierboard.opportunity.IncompleteLine;
import org.tierboard.opportunity.IncompleteQueries;
import org.tierboard.site.Formats;

/**
 * A partner's launches that wait for their day.
 *
 * @param typedFor the one whose form came back with a mistake; empty if none did
 */
record IncompletePage(VisiblePartner partner, List<Row> rows, String typedFor) {

    /** A launch, and since when it waits. */
    record Row(IncompleteLine line, String since) {}

    static IncompletePage of(VisiblePartner partner, IncompleteQueries queries, Formats formats, String typedFor) {
        var rows = queries.list(partner.partnerNo()).stream()
                .map(line -> new Row(line, formats.moment(line.since())))
                .toList();
        return new IncompletePage(partner, rows, typedFor);
    }

    public String partnerId() {
        return partner.id().value();
    }
}
