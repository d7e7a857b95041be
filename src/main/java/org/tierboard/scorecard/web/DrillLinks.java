package org.tierboard.scorecard.web;

import java.time.LocalDate;
import org.tierboard.scorecard.RecordsColumn;
import org.tierboard.scorecard.RecordsPage;
import org.tierboard.scorecard.RecordsShow;

/** Where a page of records leads; addresses are relative to its own, and keep the day. */
record DrillLinks(RecordsPage page, LocalDate today) {

    /** The other column, from its first record on. */
    String to(RecordsColumn column) {
        return query(column, page.request().show());
    }

    /** Some of the records. */
    String to(RecordsShow show) {
        return query(page.column(), show);
    }

    /** This list, for the pager to go on from. */
    String here() {
        return query(page.column(), page.request().show());
    }

    /** The same column and day of another row, after its name. */
    String elsewhere() {
        return query(page.column(), RecordsShow.ALL);
    }

    String card() {
        return isToday() ? "../scorecard" : "../scorecard?asOf=" + page.card().asOf();
    }

    private String query(RecordsColumn column, RecordsShow show) {
        return "?column=" + DrillParameters.word(column)
                + (isToday() ? "" : "&asOf=" + page.card().asOf())
                + (show == RecordsShow.ALL ? "" : "&show=" + DrillParameters.word(show));
    }

    private boolean isToday() {
        return page.card().asOf().equals(today);
    }
}
