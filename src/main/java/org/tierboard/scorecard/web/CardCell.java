package org.tierboard.scorecard.web;

import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Status;

/**
 * A cell of the card.
 *
 * @param heading the column's heading, repeated where the table is shown as cards
 * @param status null for a blank cell, and for the fee, which is no requirement
 * @param icon the name of the icon; null for a blank cell
 * @param number "4 of 8"; empty for a yes/no requirement and for a blank cell
 * @param words what the number means: "Not met: 4 more people"
 * @param lapse what stops counting soon; null for nothing
 * @param percent how much of it is done, where a bar helps; else null
 */
record CardCell(
        String column,
        String heading,
        @Nullable Status status,
        @Nullable String icon,
        String number,
        String words,
        @Nullable String lapse,
        @Nullable Integer percent) {}
