package org.tierboard.evaluation;

/** How far a partner's membership has come (FAQ 2): confirmed and paid, then holding a tier as well. */
public enum Stage {
    REGISTERED,
    CONFIRMED,
    VALIDATED
}
