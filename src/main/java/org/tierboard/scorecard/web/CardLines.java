package org.tierboard.scorecard.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.Row;
import org.tierboard.kernel.Money;
import org.tierboard.scorecard.web.CardTable.Head;

/** Puts the rows of a card into words. */
final class CardLines {

    private final CardSource source;
    private final List<Head> heads;
    private final Words words;
    private final CellWords cellWords;

    CardLines(CardSource source, List<Head> heads, Words words) {
        this.source = source;
        this.heads = heads;
        this.words = words;
        this.cellWords = new CellWords(source, words);
    }

    /** The programme fee: the same in both columns, and no requirement of a tier (R26). */
    CardLine fee() {
        var fee = source.card().requirements().fee();
        var cells = heads.stream().map(this::feeCell).toList();
        return new CardLine(
                CardLine.PROGRAM_FEE,
                fee.label(),
                null,
                false,
                fee.help(),
                fee.citation().text(),
                cells);
    }

    CardLine line(Row row) {
        var requirement = row.requirement();
        var id = requirement.row().value();
        return new CardLine(
                id,
                requirement.label(),
                source.href(id),
                requirement.partOf() != null,
                requirement.help(),
                requirement.citation().text(),
                heads.stream()
                        .map(head -> cell(head, requirement, side(row, head)))
                        .toList());
    }

    private static @Nullable Cell side(Row row, Head head) {
        return head.column().equals(CardTable.RENEWAL) ? row.renewal() : row.upgrade();
    }

    private CardCell feeCell(Head head) {
        var fee = source.card().requirements().fee();
        return new CardCell(
                head.column(),
                head.heading(),
                null,
                source.card().isFeePaid() ? Tone.MET : Tone.GAP,
                words.say("scorecard.fee", Money.print(fee.amount())),
                Fact.feeNote(source, words),
                null,
                null);
    }

    private CardCell cell(Head head, Requirement requirement, @Nullable Cell cell) {
        if (cell == null) {
            var tier = CardHeader.tier(head.tier(), words);
            return new CardCell(
                    head.column(), head.heading(), null, null, "", words.say("scorecard.blank", tier), null, null);
        }
        return new CardCell(
                head.column(),
                head.heading(),
                cell.status(),
                Tone.of(cell.status()),
                cellWords.number(requirement, cell),
                cellWords.meaning(requirement, cell),
                head.column().equals(CardTable.UPGRADE) ? cellWords.lapse(requirement) : null,
                percent(requirement, cell));
    }

    /** A bar says nothing beside a requirement that is met or is a matter of yes or no. */
    private static @Nullable Integer percent(Requirement requirement, Cell cell) {
        if (cell.isMet() || requirement.measure().isYesNo()) {
            return null;
        }
        return (int) (cell.actual().doubleValue() * 100 / cell.required().doubleValue());
    }
}
