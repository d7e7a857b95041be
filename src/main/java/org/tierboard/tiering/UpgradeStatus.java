package org.tierboard.tiering;

/** How far a request for an upgrade has come (R27). */
public enum UpgradeStatus {
    REQUESTED,
    /** Taken back by the alliance lead. */
    WITHDRAWN,
    GRANTED,
    DECLINED;

    boolean canBecome(UpgradeStatus next) {
        return switch (this) {
            case REQUESTED -> next != REQUESTED;
            case WITHDRAWN, GRANTED, DECLINED -> false;
        };
    }
}
