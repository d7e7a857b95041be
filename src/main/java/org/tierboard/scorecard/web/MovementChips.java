package org.tierboard.scorecard.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Viewer;
import org.tierboard.scorecard.MovementChoice;
import org.tierboard.scorecard.MovementCounts;

/** How many partners moved in the last night, above the portfolio. Its page asks for them as {@code @movementChips}. */
@Component("movementChips")
public class MovementChips {

    private final MovementCounts counts;
    private final PartnerAccess access;

    MovementChips(MovementCounts counts, PartnerAccess access) {
        this.counts = counts;
        this.access = access;
    }

    /** A choice and how many partners it would show. */
    public record Chip(MovementChoice choice, long count) {}

    /** Only those that would show a partner. */
    public List<Chip> of(Viewer viewer) {
        return counts.of(access.of(viewer)).entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> new Chip(count.getKey(), count.getValue()))
                .toList();
    }
}
