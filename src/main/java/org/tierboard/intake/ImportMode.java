package org.tierboard.intake;

/** What becomes of a file some of whose rows are wrong. */
public enum ImportMode {
    /** The good rows are taken, the others rejected. */
    PARTIAL,
    /** All rows are taken, or none. */
    ATOMIC
}
