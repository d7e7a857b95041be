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
 * @param everything whether the viewer may see what the vendor doesn't share with the partner (R13, R22)
 */
public record RecordsRequest(
        RowId row,
        @Nullable RecordsColumn column,
        LocalDate asOf,
        RecordsShow show,
        int page,
        int size,
        boolean everything) {}
