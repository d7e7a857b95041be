package org.tierboard.scorecard.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Measure;
import org.tierboard.export.TableFormat;
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

    /** All pages of this list as a file. */
    String file(TableFormat format) {
        return page.request().row().value() + "." + format.extension() + here();
    }

    String card() {
        return isToday() ? "../scorecard" : "../scorecard?asOf=" + page.card().asOf();
    }

    /** FAQ 37: the link to share is found from the card; null where the row isn't about responses. */
    @Nullable
    String reviews() {
        var row = page.row();
        return row != null && row.requirement().measure() == Measure.CSAT_RESPONSES ? "../reviews" : null;
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
