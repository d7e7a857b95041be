package org.tierboard.opportunity;

import java.util.List;
import java.util.stream.Stream;

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

    /** Neither launched nor lost. */
    public boolean isOpen() {
        return canBecome(CLOSED_LOST);
    }

    /** The stages on the way that it can be moved to; the ends are reached in ways of their own. */
    public List<SalesStage> nextOnTheWay() {
        return Stream.of(values())
                .filter(next -> next.isOpen() && canBecome(next))
                .toList();
    }
}
