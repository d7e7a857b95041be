package org.tierboard.scorecard.web;

import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Status;

/**
 * A cell of the card.
 *
 * @param status null for a blank cell, and for the fee, which is no requirement
 * @param tone how it looks, {@link Tone#BLANK} where the tier doesn't ask
 * @param icon the reference to its icon
 * @param number "4 of 8"; empty for a yes/no requirement and for a blank cell
 * @param words what the number means: "Not met: 4 more people"
 * @param lapse what stops counting soon; null for nothing
 * @param percent how much of it is done, where a bar helps; else null
 */
record CardCell(
        String column,
        @Nullable Status status,
        String tone,
        String icon,
        String number,
        String words,
        @Nullable String lapse,
        @Nullable Integer percent) {

    CardCell(
            String column,
            @Nullable Status status,
            String tone,
            String number,
            String words,
            @Nullable String lapse,
            @Nullable Integer percent) {
        this(column, status, tone, "#icon-" + tone, number, words, lapse, percent);
    }

    /** The column's tier doesn't ask for the row (R23). */
    static CardCell blank(String column, String words) {
        return new CardCell(column, null, Tone.BLANK, "", words, null, null);
    }
}
