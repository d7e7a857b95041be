package org.tierboard.scorecard;

import java.time.LocalDate;
import org.tierboard.evaluation.RowId;

/** A row that the card doesn't have on the day asked, or none that any card has. */
public class RecordsRowNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RecordsRowNotFound(RowId row, LocalDate asOf) {
        super("The card of %s has no row '%s'; its JSON lists the rows that it has.".formatted(asOf, row));
    }
}
