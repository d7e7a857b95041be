package org.tierboard.validation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether an award counts on a day (R15). */
public enum DesignationState {
    /** Awarded from a later day on. */
    EXPECTED,
    IN_FORCE,
    ENDED;

    /** Where an award is on a day; {@code expiresOn} is the first on which it no longer counts. */
    public static DesignationState on(LocalDate day, LocalDate awardedOn, @Nullable LocalDate expiresOn) {
        if (expiresOn != null && !day.isBefore(expiresOn)) {
            return ENDED;
        }
        return day.isBefore(awardedOn) ? EXPECTED : IN_FORCE;
    }

    /** Whether somebody may decide so. What has ended isn't brought back; it is awarded anew. */
    public boolean canBecome(DesignationState next) {
        return switch (this) {
            case EXPECTED, IN_FORCE -> next == ENDED;
            case ENDED -> false;
        };
    }
}
