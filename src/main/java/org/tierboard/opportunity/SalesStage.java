package org.tierboard.opportunity;

/** How far an opportunity has come; only a launched one counts (R11). */
public enum SalesStage {
    PROSPECT,
    QUALIFIED,
    TECHNICAL_VALIDATION,
    BUSINESS_VALIDATION,
    COMMITTED,
    LAUNCHED,
    CLOSED_LOST;

    /** Stages may be skipped, but none comes back; launched and lost are ends. */
    boolean canBecome(SalesStage next) {
        return switch (this) {
            case PROSPECT, QUALIFIED, TECHNICAL_VALIDATION, BUSINESS_VALIDATION, COMMITTED -> next.compareTo(this) > 0;
            case LAUNCHED, CLOSED_LOST -> false;
        };
    }
}
