package org.tierboard.nightly;

/** What can change on a card from one day to the next; {@code nightly.kind.<NAME>} says it in words. */
public enum MovementKind {
    TIER,
    STAGE,
    COLUMN_MET,
    COLUMN_UNMET,
    ROW_MET,
    ROW_UNMET,
    /** A cell that is met and, for the first time, won't be within 90, 60 or 30 days. */
    WILL_LAPSE
}
