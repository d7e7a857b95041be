package org.tierboard.scorecard;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Column;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.Scorecard;
import org.tierboard.oracle.NaiveCard;
import org.tierboard.oracle.NaiveCard.NaiveCell;
import org.tierboard.oracle.NaiveCard.NaiveRow;

/** Puts a card of the product into the oracle's words, so that the two can be compared cell by cell. */
final class PlainCards {

    private PlainCards() {}

    static NaiveCard plain(Scorecard card) {
        var rows = new LinkedHashMap<String, NaiveRow>();
        card.rows()
                .forEach(row -> rows.put(
                        row.requirement().row().value(),
                        new NaiveRow(cell(row.requirement(), row.renewal()), cell(row.requirement(), row.upgrade()))));
        return new NaiveCard(
                card.stage().name(),
                card.isFeePaid(),
                card.requirements().inForceFrom().toString(),
                rows,
                met(card.renewal()),
                met(card.upgrade()));
    }

    private static Boolean met(Column column) {
        return column == null ? null : column.met();
    }

    private static NaiveCell cell(Requirement requirement, Cell cell) {
        if (cell == null) {
            return null;
        }
        var numbers = !requirement.measure().isYesNo();
        return new NaiveCell(
                cell.status().name(), numbers ? number(cell.actual()) : null, numbers ? number(cell.required()) : null);
    }

    private static BigDecimal number(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
