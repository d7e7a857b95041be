package org.tierboard.scorecard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.RowId;

/**
 * The cell to explain, and the page of its records.
 *
 * @param column null for the upgrade column, or renewal where there is no upgrade
 * @param page from 0
 * @param size lines a page
 * @param sight how much of the records the viewer may read
 * @param after the line after which to go on, instead of a page's number; null for by number
 */
public record RecordsRequest(
        RowId row,
        @Nullable RecordsColumn column,
        LocalDate asOf,
        RecordsShow show,
        int page,
        int size,
        RecordsSight sight,
        @Nullable RecordsPlace after) {

    public RecordsRequest(
            RowId row,
            @Nullable RecordsColumn column,
            LocalDate asOf,
            RecordsShow show,
            int page,
            int size,
            RecordsSight sight) {
        this(row, column, asOf, show, page, size, sight, null);
    }

    /** The same, going on after a line. */
    public RecordsRequest after(RecordsPlace place) {
        return new RecordsRequest(row, column, asOf, show, 0, size, sight, place);
    }

    /** How many lines of the list are behind. */
    long skipped() {
        return after == null ? (long) page * size : after.seen().all();
    }
}
