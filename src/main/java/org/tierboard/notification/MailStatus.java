package org.tierboard.notification;

/** Where a mail is; {@code mail.status.<NAME>} says it in words. */
public enum MailStatus {
    /** There is no mail server, as in a demonstration: it stays and can be read. */
    KEPT,
    WAITING,
    SENT,
    /** It couldn't be delivered, however often it was tried. */
    PARKED;

    boolean canBecome(MailStatus next) {
        return switch (this) {
            case KEPT, SENT -> false;
            case WAITING -> next == SENT || next == PARKED;
            case PARKED -> next == WAITING;
        };
    }
}
