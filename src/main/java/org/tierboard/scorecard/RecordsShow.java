package org.tierboard.scorecard;

/** Which of the records are listed. */
public enum RecordsShow {
    ALL,
    COUNTING,
    NOT_COUNTING
}
