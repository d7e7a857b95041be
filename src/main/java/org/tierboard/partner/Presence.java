package org.tierboard.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a person is registered with the partner on a day (R6). */
public enum Presence {
    /** Registered from a later day on. */
    EXPECTED,
    REGISTERED,
    /** Still registered; the day on which the person leaves is known. */
    LEAVING,
    LEFT;

    /** Where a person is on a day; {@code leftOn} is the first day on which they no longer count. */
    public static Presence on(LocalDate day, LocalDate registeredOn, @Nullable LocalDate leftOn) {
        if (leftOn != null) {
            return leftOn.isAfter(day) ? LEAVING : LEFT;
        }
        return registeredOn.isAfter(day) ? EXPECTED : REGISTERED;
    }

    /** Whether somebody may decide so; the passing of days isn't asked. Who has left is registered anew, not called back. */
    public boolean canBecome(Presence next) {
        return switch (this) {
            case EXPECTED, REGISTERED -> next == LEAVING || next == LEFT;
            case LEAVING -> next == EXPECTED || next == REGISTERED;
            case LEFT -> false;
        };
    }
}
