package org.tierboard.tiering;

/** How far an application for Premier has come; no step can be skipped (R29, FAQ 5). */
public enum PremierStatus {
    APPLIED,
    PRE_ASSESSMENT_FILED,
    REVIEW_HELD,
    APPROVED,
    DECLINED,
    /** Taken back by the alliance lead before the decision. */
    WITHDRAWN;

    boolean canBecome(PremierStatus next) {
        return switch (this) {
            case APPLIED -> next == PRE_ASSESSMENT_FILED || next == WITHDRAWN;
            case PRE_ASSESSMENT_FILED -> next == REVIEW_HELD || next == WITHDRAWN;
            case REVIEW_HELD -> next == APPROVED || next == DECLINED || next == WITHDRAWN;
            case APPROVED, DECLINED, WITHDRAWN -> false;
        };
    }

    public boolean isOpen() {
        return switch (this) {
            case APPLIED, PRE_ASSESSMENT_FILED, REVIEW_HELD -> true;
            case APPROVED, DECLINED, WITHDRAWN -> false;
        };
    }
}
