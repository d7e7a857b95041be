package org.tierboard.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long the criteria of the next tier have been held (R17).
 *
 * @param heldSince the first day of the run that lasts through the day asked; null if the criteria aren't met on it
 * @param months the run in whole months
 * @param reachedOn the first day on which a run of this stretch of the tier was long enough; null if none was. Once reached
 *     it stays so while the tier is held without interruption
 */
public record Attainment(
        @Nullable LocalDate heldSince, int months, @Nullable LocalDate reachedOn) {

    public static final Attainment NONE = new Attainment(null, 0, null);

    public boolean isMet() {
        return reachedOn != null;
    }
}
