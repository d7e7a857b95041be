package org.tierboard.evaluation;

/** What sort of thing a {@link CountingFact} says of a partner. */
public enum Source {
    LAUNCH,
    PLAN,
    DESIGNATION,
    REFERENCE,
    CSAT
}
