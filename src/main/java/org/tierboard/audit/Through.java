package org.tierboard.audit;

/** The way by which something was done; {@code audit.through.<NAME>} says it in words. */
public enum Through {
    PAGE,
    API,
    JOB
}
