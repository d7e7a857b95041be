package org.tierboard.nightly;

/** Where a run is; {@code nightly.status.<NAME>} says it in words. */
public enum NightlyStatus {
    RUNNING,
    DONE,
    FAILED;

    boolean canBecome(NightlyStatus next) {
        return switch (this) {
            case RUNNING -> next == DONE || next == FAILED;
            case FAILED -> next == RUNNING;
            case DONE -> false;
        };
    }
}
