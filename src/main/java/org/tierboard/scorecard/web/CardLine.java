package org.tierboard.scorecard.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the card.
 *
 * @param href the records behind it; null where there are none
 * @param isPart stands under the row that it is part of
 * @param help what counts, and where the guide says so
 * @param cells one for each column of the table
 */
record CardLine(
        String id,
        String label,
        @Nullable String href,
        boolean isPart,
        String help,
        String citation,
        List<CardCell> cells) {

    static final String PROGRAM_FEE = "program-fee";
}
