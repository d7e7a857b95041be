package org.tierboard.scorecard;

import java.util.List;

/**
 * A page of a list of partners.
 *
 * @param number the first page is 0
 * @param total the partners on all pages
 */
public record PortfolioSlice(List<PortfolioEntry> entries, int number, int size, long total) {

    public PortfolioSlice {
        entries = List.copyOf(entries);
    }

    public int pages() {
        return Math.toIntExact((total + size - 1) / size);
    }

    public boolean isPastTheEnd() {
        return number > 0 && number >= pages();
    }

    /** The last page that has entries; the first one where there are none. */
    public PageRequest last() {
        return new PageRequest(Math.max(pages() - 1, 0), size);
    }
}
