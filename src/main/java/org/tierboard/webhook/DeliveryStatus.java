package org.tierboard.webhook;

/** Where a delivery is; {@code webhook.status.<NAME>} says it in words. */
public enum DeliveryStatus {
    WAITING,
    DELIVERED,
    /** It couldn't be delivered, however often it was tried. */
    PARKED;

    boolean canBecome(DeliveryStatus next) {
        return switch (this) {
            case WAITING -> next == DELIVERED || next == PARKED;
            case DELIVERED, PARKED -> next == WAITING;
        };
    }
}
