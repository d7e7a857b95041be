package org.tierboard.scorecard;

import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Row;

/** The column whose cell is explained. */
public enum RecordsColumn {
    /** Since the last tier review (R3). */
    RENEWAL,
    /** Over the rolling period (R2). */
    UPGRADE;

    @Nullable
    Cell cell(Row row) {
        return this == RENEWAL ? row.renewal() : row.upgrade();
    }
}
