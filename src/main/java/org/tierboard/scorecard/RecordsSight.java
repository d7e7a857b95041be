package org.tierboard.scorecard;

/** How much of the records a viewer may read. */
public enum RecordsSight {
    /** The partner's own people: what the vendor shares with them, and what respondents do (R13, R22). */
    PARTNER,
    /** The partner manager: all opportunities, and of responses what the partner reads. */
    MANAGER,
    ADMINISTRATOR;

    boolean readsUnshared() {
        return this != PARTNER;
    }

    boolean readsPrivateResponses() {
        return this == ADMINISTRATOR;
    }
}
