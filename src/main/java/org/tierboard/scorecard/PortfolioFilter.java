package org.tierboard.scorecard;

import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Stage;

/**
 * Which partners a list shows; what is null narrows nothing.
 *
 * @param query a part of the name or of the partner id, without regard to case; empty for all
 */
public record PortfolioFilter(
        String query,
        @Nullable TierChoice tier,
        @Nullable Stage stage,
        @Nullable ReviewState review,
        @Nullable MovementChoice movement) {

    public static final PortfolioFilter ALL = new PortfolioFilter("", null, null, null, null);

    public PortfolioFilter {
        query = query.strip();
    }

    public boolean isEmpty() {
        return equals(ALL);
    }
}
