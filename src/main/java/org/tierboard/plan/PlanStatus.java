package org.tierboard.plan;

/** Where a business plan that was handed in is; {@code plan.status.<NAME>} says it in words. */
public enum PlanStatus {
    SUBMITTED,
    RETURNED,
    CONFIRMED,
    /** A newer one took its place, before a decision or by being confirmed. */
    SUPERSEDED;

    boolean canBecome(PlanStatus next) {
        return switch (this) {
            case SUBMITTED -> next != SUBMITTED;
            case CONFIRMED -> next == SUPERSEDED;
            case RETURNED, SUPERSEDED -> false;
        };
    }
}
