package org.tierboard.opportunity.web;

import java.util.List;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.Money;
import org.tierboard.opportunity.OpportunityLine;
import org.tierboard.opportunity.OpportunityQueries;
import org.tierboard.opportunity.OpportunitySum;

/**
 * A partner's opportunities.
 *
 * @param incomplete launches that were imported without a day, and don't count
 * @param withheld how many launches count that the viewer may not see (R13)
 * @param page this page, 0 is the first
 */
record ListPage(
        VisiblePartner partner,
        List<OpportunityLine> lines,
        OpportunitySum sum,
        long withheld,
        long incomplete,
        String url,
        int page,
        int pages) {

    private static final int SIZE = 50;

    static ListPage of(VisiblePartner partner, Viewer viewer, OpportunityQueries queries, FilterForm form, int asked) {
        var partnerSide = viewer.role().belongsToPartner();
        var filter = form.toFilter(partner.partnerNo(), !partnerSide);
        var sum = queries.sum(filter);
        var pages = (int) Math.min(Integer.MAX_VALUE, (sum.opportunities() + SIZE - 1) / SIZE);
        var page = Math.max(0, Math.min(asked, pages - 1));
        return new ListPage(
                partner,
                queries.page(filter, page, SIZE),
                sum,
                partnerSide ? queries.withheld(partner.partnerNo()) : 0,
                queries.incomplete(partner.partnerNo()),
                form.url("/partners/" + partner.id().value() + "/opportunities"),
                page,
                pages);
    }

    public String partnerId() {
        return partner.id().value();
    }

    public String amount() {
        return Money.print(sum.amount());
    }
}
