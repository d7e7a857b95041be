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
 */
public record RecordsRequest(
        RowId row,
        @Nullable RecordsColumn column,
        LocalDate asOf,
        RecordsShow show,
        int page,
        int size,
        RecordsSight sight) {}
