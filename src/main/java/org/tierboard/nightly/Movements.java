package org.tierboard.nightly;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.scorecard.RecordsColumn;

/**
 * Compares two cards of a partner. Cells and columns are compared where both speak of the same tier: a cell that asks more
 * because the tier is another one hasn't become unmet. What lapses is told of a column that speaks of another tier, too, since
 * nobody was told before.
 */
final class Movements {

    private final List<Movement> found = new ArrayList<>();

    private Movements() {}

    static List<Movement> between(CardState before, CardState now) {
        var movements = new Movements();
        movements.changed(MovementKind.TIER, before.tier(), now.tier());
        movements.changed(MovementKind.STAGE, before.stage(), now.stage());
        for (var column : RecordsColumn.values()) {
            now.column(column)
                    .ifPresent(state ->
                            movements.column(column, before.column(column).orElse(null), state));
        }
        return movements.found;
    }

    private void changed(MovementKind kind, String before, String now) {
        if (!before.equals(now)) {
            found.add(Movement.of(kind, before, now));
        }
    }

    private void column(RecordsColumn which, @Nullable ColumnState before, ColumnState now) {
        if (before == null || !before.tier().equals(now.tier())) {
            now.cells().forEach((row, cell) -> lapse(which, row, null, cell));
            return;
        }
        if (before.met() != now.met()) {
            var kind = now.met() ? MovementKind.COLUMN_MET : MovementKind.COLUMN_UNMET;
            found.add(new Movement(kind, which, "", "", "", now.tier()));
        }
        now.cells().forEach((row, cell) -> cell(which, row, before.cells().get(row), cell));
    }

    private void cell(RecordsColumn column, String row, @Nullable CellState before, CellState now) {
        if (before != null && before.met() != now.met()) {
            var kind = now.met() ? MovementKind.ROW_MET : MovementKind.ROW_UNMET;
            found.add(new Movement(kind, column, row, before.actual(), now.actual(), now.required()));
        }
        lapse(column, row, before, now);
    }

    private void lapse(RecordsColumn column, String row, @Nullable CellState before, CellState now) {
        if (now.lapsesSoonerThan(before)) {
            found.add(new Movement(
                    MovementKind.WILL_LAPSE, column, row, now.actual(), now.then(), String.valueOf(now.within())));
        }
    }
}
