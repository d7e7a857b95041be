package org.tierboard.scorecard;

/**
 * Whether a record counts for a cell, and if not, why. Those that somebody can mend come first, which is also the order
 * in which they are listed.
 */
public enum RecordVerdict {
    COUNTS,
    /** A credential whose address belongs to no registered individual (R7). */
    ADDRESS_UNMATCHED,
    /** Waits for an approval or a check (R19, R21). */
    NOT_CONFIRMED,
    /** A criterion that isn't met on the day (R16). */
    NOT_MET,
    /** Expired, or older than the period for which it counts (R1, R8). */
    LAPSED,
    /** Dated before the last tier review, or on or after the next (R3). */
    OUTSIDE_PERIOD,
    /** Dated after the day that the card speaks about (R5). */
    NOT_YET,
    /** Its holder is registered with the partner only after the day (R6). */
    NOT_YET_REGISTERED,
    /** Its holder has left the partner (R6). */
    LEFT,
    /** An opportunity in a stage other than Launched (R11). */
    NOT_LAUNCHED,
    /** Valid, but not of a kind that this row counts (R9, R15). */
    WRONG_KIND,
    /** Its holder counts already, through another credential (R9). */
    SAME_PERSON,
    /** Its customer counts already, through another reference (R20). */
    SAME_CUSTOMER,
    /** Its respondent counts already, through another response (R21). */
    SAME_RESPONDENT,
    /** Its designation counts already, through another award (R15). */
    SAME_DESIGNATION
}
