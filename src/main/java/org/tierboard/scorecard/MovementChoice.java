package org.tierboard.scorecard;

/** Which partners a list shows by what the last nightly evaluation found. */
public enum MovementChoice {
    /** A cell or a column that was met on the day before isn't any more. */
    NEWLY_UNMET,
    NEWLY_MET,
    /** Something that is met won't be within 30 days, unless something is added. */
    LAPSES_WITHIN_30_DAYS,
    LAPSES_WITHIN_60_DAYS,
    LAPSES_WITHIN_90_DAYS
}
