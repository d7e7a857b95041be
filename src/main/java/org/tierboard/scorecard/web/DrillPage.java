package org.tierboard.scorecard.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records behind a cell, as a page.
 *
 * @param help what the row counts
 * @param day the day that the card speaks about, in words
 * @param back the card's address, on that day
 * @param rule how the column counts
 * @param tally how many count and how many don't
 * @param withheld how many of them the viewer may not see; null for none
 * @param lists what counts, and what doesn't; either may be on another page, or not asked for
 * @param reviews where the link to share and the customers' reviews are; null where the row isn't about them
 * @param next this list's address without the page
 * @param csv all pages of this list as a file
 * @param excel the same as a workbook
 * @param elsewhere what to add to another row's address to see the same column and day
 */
record DrillPage(
        String partner,
        String label,
        String help,
        String citation,
        String day,
        String back,
        List<DrillTab> tabs,
        String rule,
        String tally,
        @Nullable String withheld,
        List<DrillFilter> filters,
        List<DrillList> lists,
        @Nullable String reviews,
        String next,
        String elsewhere,
        String csv,
        String excel,
        int page,
        long pages) {}
