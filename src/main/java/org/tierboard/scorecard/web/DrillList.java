package org.tierboard.scorecard.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of records that count, or of those that don't.
 *
 * @param id names the list in the page
 * @param dated what the day in a line is: "Launched"
 * @param amounts whether the lines have one
 * @param says what the last column tells
 * @param empty what to say, and what to do next, where there are no lines
 */
record DrillList(
        String id,
        String heading,
        @Nullable String dated,
        boolean amounts,
        String says,
        List<DrillLine> lines,
        String empty) {}
