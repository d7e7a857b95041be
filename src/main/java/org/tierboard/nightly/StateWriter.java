package org.tierboard.nightly;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Column;
import org.tierboard.evaluation.RowId;
import org.tierboard.scorecard.ForeseenCard;
import org.tierboard.scorecard.LapsingCell;
import org.tierboard.scorecard.RecordsColumn;

/** Writes what a card says as the text that {@link CardState} reads. */
final class StateWriter {

    private final ForeseenCard foreseen;
    private final StringBuilder text = new StringBuilder(400);

    private StateWriter(ForeseenCard foreseen) {
        this.foreseen = foreseen;
    }

    static String text(ForeseenCard foreseen) {
        return new StateWriter(foreseen).write();
    }

    private String write() {
        var card = foreseen.card().scorecard();
        var period = card.standing().period();
        text.append(card.stage()).append('|').append(period == null ? "" : period.tier());
        column(RecordsColumn.RENEWAL, card.renewal());
        column(RecordsColumn.UPGRADE, card.upgrade());
        return text.toString();
    }

    private void column(RecordsColumn which, @Nullable Column column) {
        if (column == null) {
            return;
        }
        text.append("|=").append(which).append(' ').append(column.tier()).append(column.met() ? " +" : " -");
        for (var row : foreseen.card().scorecard().rows()) {
            var cell = which == RecordsColumn.RENEWAL ? row.renewal() : row.upgrade();
            if (cell != null) {
                cell(row.requirement().row(), which, cell);
            }
        }
    }

    private void cell(RowId row, RecordsColumn column, Cell cell) {
        text.append('|').append(row.value()).append(' ');
        text.append(number(cell.actual())).append(cell.isMet() ? '+' : '-').append(number(cell.required()));
        for (LapsingCell lapsing : foreseen.lapsing()) {
            if (lapsing.column() == column && lapsing.row().equals(row)) {
                text.append('>').append(lapsing.withinDays()).append(':').append(number(lapsing.then()));
            }
        }
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
