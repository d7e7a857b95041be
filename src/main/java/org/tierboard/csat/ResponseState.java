package org.tierboard.csat;

/** Where a response is on its way to counting (R21, FAQ 34); {@code csat.state.<NAME>} says it in words. */
public enum ResponseState {
    /** The respondent hasn't pressed the button behind the mailed link. */
    UNCONFIRMED,
    /** The address is the respondent's; whether they are a customer is still to be checked. */
    WAITING,
    /** Both checks are done. */
    ACCEPTED,
    /** An administrator found no customer; it never counts. */
    REJECTED;

    boolean canBecome(ResponseState next) {
        return switch (this) {
            case UNCONFIRMED -> next == WAITING;
            case WAITING -> next == ACCEPTED || next == REJECTED;
            case ACCEPTED, REJECTED -> false;
        };
    }
}
