package org.tierboard.nightly.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierboard.nightly.ChangeLine;
import org.tierboard.nightly.MovementKind;
import org.tierboard.nightly.NightlyQueries;
import org.tierboard.nightly.NightlyQueries.KindCount;
import org.tierboard.nightly.RunLine;

/**
 * What changed on the day of a run.
 *
 * @param kind the only one shown; all without
 * @param number the first page is 0
 * @param superseded whether the network was evaluated again on that day, so that what is listed isn't of this run alone
 */
record EvaluationPage(
        RunLine run,
        List<KindCount> kinds,
        @Nullable MovementKind kind,
        List<ChangeLine> lines,
        int number,
        int pages,
        boolean superseded) {

    private static final int SIZE = 100;
    private static final int LATEST = 60;

    static EvaluationPage of(RunLine run, NightlyQueries queries, Optional<MovementKind> kind, int asked) {
        var kinds = queries.kinds(run.day());
        var total = kinds.stream()
                .filter(count -> kind.isEmpty() || kind.get() == count.kind())
                .mapToInt(KindCount::changes)
                .sum();
        var pages = Math.max(1, (total + SIZE - 1) / SIZE);
        var number = Math.min(asked, pages - 1);
        var lines = queries.changes(run.day(), kind, SIZE, (long) number * SIZE);
        return new EvaluationPage(run, kinds, kind.orElse(null), lines, number, pages, isSuperseded(run, queries));
    }

    private static boolean isSuperseded(RunLine run, NightlyQueries queries) {
        return queries.runs(LATEST).stream()
                .anyMatch(other -> other.day().equals(run.day()) && other.runNo() > run.runNo());
    }

    /** Of this view, without its page number. */
    public String address() {
        return "/evaluations/" + run.runNo() + (kind == null ? "" : "?kind=" + kind);
    }
}
