package org.tierboard.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner's two columns on a day.
 *
 * @param renewal what the current tier asks; null for a partner without a tier
 * @param upgrade what the next tier asks; null for a partner that holds the highest
 * @param rows the rows that either column needs, in the guide's order; the programme fee is not among them (R26)
 * @param attainment how long the next tier's criteria were held; {@link Attainment#NONE} where nobody asks
 */
public record Scorecard(
        LocalDate asOf,
        RequirementSet requirements,
        Standing standing,
        @Nullable Column renewal,
        @Nullable Column upgrade,
        List<Row> rows,
        Attainment attainment) {

    public Scorecard {
        rows = List.copyOf(rows);
    }

    public Stage stage() {
        return standing.stage(asOf);
    }

    public boolean isFeePaid() {
        return standing.isFeePaid(asOf);
    }

    /** The review date has come and nobody has decided yet (R3). */
    public boolean isReviewOverdue() {
        var period = standing.period();
        return period != null && !period.isReviewAhead(asOf);
    }
}
