package org.tierboard.reference;

/** Where a public reference is on its way (R19b); {@code reference.status.<NAME>} says it in words. */
public enum ReferenceStatus {
    SUBMITTED,
    APPROVED,
    DECLINED,
    WITHDRAWN;

    /** What was declined stays so, with its reason; it can be entered again as a new one. */
    boolean canBecome(ReferenceStatus next) {
        return switch (this) {
            case SUBMITTED -> next != SUBMITTED;
            case APPROVED -> next == WITHDRAWN;
            case DECLINED, WITHDRAWN -> false;
        };
    }
}
