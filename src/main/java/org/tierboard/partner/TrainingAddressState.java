package org.tierboard.partner;

/** What became of a training and certification address that a person gave. */
public enum TrainingAddressState {
    /** A mail with a link is on its way to it; it doesn't count. */
    ASKED,
    /** Its mailbox has answered; credentials under it count (R7). */
    VERIFIED,
    /** The person gave another. */
    REPLACED,
    /** The person took it back. */
    WITHDRAWN;

    public boolean canBecome(TrainingAddressState next) {
        return switch (this) {
            case ASKED -> next != ASKED;
            case VERIFIED -> next == REPLACED || next == WITHDRAWN;
            case REPLACED, WITHDRAWN -> false;
        };
    }
}
