package org.tierboard.scorecard.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the card.
 *
 * @param look "part" where it stands under the row that it is part of; else empty
 * @param href the records behind it; null where they can't be shown any more
 * @param about what the help below is called
 * @param help what counts
 * @param source where the guide says so
 * @param cells one for each column of the table
 */
record CardLine(
        String id,
        String look,
        String label,
        @Nullable String href,
        String about,
        String help,
        String source,
        List<CardCell> cells) {

    static final String PROGRAM_FEE = "program-fee";

    CardLine withoutLink() {
        return new CardLine(id, look, label, null, about, help, source, cells);
    }
}
