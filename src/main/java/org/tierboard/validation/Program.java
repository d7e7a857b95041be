package org.tierboard.validation;

/** The programs whose designations count (FAQ 27). */
public enum Program {
    COMPETENCY,
    MSP,
    WELL_ARCHITECTED
}
