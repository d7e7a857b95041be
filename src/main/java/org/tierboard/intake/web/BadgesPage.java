package org.tierboard.intake.web;

import java.util.List;
import org.tierboard.intake.BadgeLine;

/** All names of badges: those that nobody decided on, and the others. */
record BadgesPage(List<BadgeLine> undecided, List<BadgeLine> decided) {

    static BadgesPage of(List<BadgeLine> all) {
        return new BadgesPage(
                all.stream().filter(line -> !line.decided()).toList(),
                all.stream().filter(BadgeLine::decided).toList());
    }

    /** How many badges wait for a decision. */
    public long waiting() {
        return undecided.stream().mapToLong(BadgeLine::waiting).sum();
    }
}
