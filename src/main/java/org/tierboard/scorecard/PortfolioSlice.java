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
}
