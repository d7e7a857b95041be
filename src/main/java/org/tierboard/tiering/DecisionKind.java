package org.tierboard.tiering;

/** What was decided about a tier. */
public enum DecisionKind {
    /** To Select or Advanced (R27). */
    UPGRADED,
    PREMIER_APPROVED,
    /** The renewal column was met on the review date or after it (R28). */
    RENEWED,
    /** It wasn't, and there is more time. */
    EXTENDED,
    /** It wasn't, and a lower tier follows, or none. */
    MOVED
}
