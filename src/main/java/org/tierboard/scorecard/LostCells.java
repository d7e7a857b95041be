package org.tierboard.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.RowId;
import org.tierboard.evaluation.Scorecard;

/** Compares a card with what it will say: which cells are met on the one and not on the other. */
final class LostCells {

    private LostCells() {}

    static List<LapsingCell> between(Scorecard today, Scorecard then, int days) {
        var lost = new ArrayList<LapsingCell>();
        for (var row : today.rows()) {
            for (var column : RecordsColumn.values()) {
                var now = column.cell(row);
                if (now != null && now.isMet()) {
                    var id = row.requirement().row();
                    var later = cell(then, id, column);
                    if (later != null && !later.isMet()) {
                        lost.add(new LapsingCell(id, column, days, later.actual()));
                    }
                }
            }
        }
        return lost;
    }

    private static @Nullable Cell cell(Scorecard card, RowId row, RecordsColumn column) {
        for (var candidate : card.rows()) {
            if (candidate.requirement().row().equals(row)) {
                return column.cell(candidate);
            }
        }
        return null;
    }
}
