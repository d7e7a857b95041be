package org.tierboard.reference.web;

import java.util.List;
import org.tierboard.account.VisiblePartner;
import org.tierboard.reference.ReferenceLine;
import org.tierboard.reference.ReferenceQueries;

/**
 * A partner's public references.
 *
 * @param page this page, 0 is the first
 */
record ReferencesPage(VisiblePartner partner, List<Item> items, long found, int page, int pages) {

    private static final int SIZE = 50;

    /**
     * A reference and how long it waits.
     *
     * @param age in business days
     */
    record Item(ReferenceLine line, int age, boolean overdue) {}

    static ReferencesPage of(VisiblePartner partner, ReferenceQueries queries, ReferenceAges ages, int asked) {
        var found = queries.count(partner.partnerNo());
        var pages = (int) Math.min(Integer.MAX_VALUE, (found + SIZE - 1) / SIZE);
        var page = Math.max(0, Math.min(asked, pages - 1));
        var items = queries.ofPartner(partner.partnerNo(), page, SIZE).stream()
                .map(ages::item)
                .toList();
        return new ReferencesPage(partner, items, found, page, pages);
    }

    public String partnerId() {
        return partner.id().value();
    }

    /** The list's own URL without the page number. */
    public String url() {
        return "/partners/" + partnerId() + "/references";
    }
}
