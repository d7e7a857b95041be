package org.tierboard.intake;

/** Where an import stands; a file that waits for its turn counts as running. */
public enum ImportStatus {
    RUNNING,
    COMPLETED,
    FAILED
}
