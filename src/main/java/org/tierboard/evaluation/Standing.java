package org.tierboard.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a partner stands on a day, before anything is counted.
 *
 * @param period the tier in force on the day; null for a partner without one
 * @param membershipConfirmedOn null if it never was
 * @param feePaidThrough the last day that the annual fee covers; null if it was never paid
 */
public record Standing(
        @Nullable TierPeriod period,
        @Nullable LocalDate membershipConfirmedOn,
        @Nullable LocalDate feePaidThrough) {

    /** The stage on a day: confirmed means confirmed by then and paid through it (FAQ 2, R26). */
    public Stage stage(LocalDate asOf) {
        if (!isConfirmed(asOf) || !isFeePaid(asOf)) {
            return Stage.REGISTERED;
        }
        return period == null ? Stage.CONFIRMED : Stage.VALIDATED;
    }

    public boolean isFeePaid(LocalDate asOf) {
        return feePaidThrough != null && !asOf.isAfter(feePaidThrough);
    }

    private boolean isConfirmed(LocalDate asOf) {
        return membershipConfirmedOn != null && !membershipConfirmedOn.isAfter(asOf);
    }
}
