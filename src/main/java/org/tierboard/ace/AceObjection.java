package org.tierboard.ace;

/**
 * Why an opportunity of a file can't be taken.
 *
 * @param name of the field, as the file has it
 * @param value as the file has it; empty if it has none
 */
public record AceObjection(String name, String value, Reason reason) {

    /** What is wrong, as a message key {@code ace.objection.<reason>}. */
    public enum Reason {
        OTHER_CATALOG,
        NO_ID,
        BAD_ID,
        NO_CUSTOMER,
        CUSTOMER_HIDDEN,
        NO_STAGE,
        UNKNOWN_STAGE,
        UNKNOWN_ORIGIN,
        NOT_ACCEPTED,
        NO_AMOUNT,
        BAD_AMOUNT,
        AMBIGUOUS_AMOUNT,
        NOT_US_DOLLARS,
        BAD_DATE
    }
}
