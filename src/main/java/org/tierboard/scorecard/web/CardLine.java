package org.tierboard.scorecard.web;

import java.util.List;

/**
 * A row of the card.
 *
 * @param look "part" where it stands under the row that it is part of; else empty
 * @param href the records behind it
 * @param about what the help below is called
 * @param help what counts
 * @param source where the guide says so
 * @param cells one for each column of the table
 */
record CardLine(
        String id,
        String look,
        String label,
        String href,
        String about,
        String help,
        String source,
        List<CardCell> cells) {

    static final String PROGRAM_FEE = "program-fee";
}
