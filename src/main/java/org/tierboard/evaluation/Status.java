package org.tierboard.evaluation;

/** What a cell says (R24): {@code DUE} is not met yet with the review date still ahead. */
public enum Status {
    MET,
    DUE,
    NOT_MET
}
