package org.tierboard.intake;

/** What a running import is doing. */
public enum ImportPhase {
    WAITING,
    READING,
    CHECKING,
    WRITING
}
