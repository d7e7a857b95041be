package org.tierboard.access;

/** Who asks in the access matrix, in the order of its columns. */
enum Actor {
    /** Nobody known. */
    ANONYMOUS,
    ADMINISTRATOR,
    /** The partner manager to whom the partner is assigned. */
    MANAGER,
    /** A partner manager to whom another partner is assigned. */
    UNASSIGNED,
    /** Alliance lead of the partner. */
    LEAD,
    /** Alliance team of the partner. */
    TEAM,
    /** Alliance lead of another partner. */
    OUTSIDER,
    /** An administrator whose account was disabled after signing in and making a token. */
    DISABLED
}
