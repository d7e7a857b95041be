package org.tierboard.scorecard.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Citation;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.Row;
import org.tierboard.kernel.Money;
import org.tierboard.scorecard.web.CardTable.Head;

/** Puts the rows of a card into words. */
final class CardLines {

    private static final String WHOLE = "";
    private static final String PART = "part";

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
        return line(CardLine.PROGRAM_FEE, WHOLE, fee.label(), fee.help(), fee.citation(), cells);
    }

    CardLine line(Row row) {
        var requirement = row.requirement();
        var cells = heads.stream()
                .map(head -> cell(head, requirement, head.isRenewal() ? row.renewal() : row.upgrade()))
                .toList();
        return line(
                requirement.row().value(),
                requirement.partOf() == null ? WHOLE : PART,
                requirement.label(),
                requirement.help(),
                requirement.citation(),
                cells);
    }

    private CardLine line(String id, String look, String label, String help, Citation citation, List<CardCell> cells) {
        return new CardLine(
                id,
                look,
                label,
                source.href(id),
                words.say("scorecard.about", label),
                help,
                words.say("scorecard.source", citation.text()),
                cells);
    }

    private CardCell feeCell(Head head) {
        var fee = source.card().requirements().fee();
        return new CardCell(
                head.column(),
                null,
                source.card().isFeePaid() ? Tone.MET : Tone.GAP,
                words.say("scorecard.fee", Money.print(fee.amount())),
                Fact.feeNote(source, words),
                null,
                null);
    }

    private CardCell cell(Head head, Requirement requirement, @Nullable Cell cell) {
        if (cell == null) {
            return CardCell.blank(head.column(), words.say("scorecard.blank", CardHeader.tier(head.tier(), words)));
        }
        var measure = requirement.measure();
        return new CardCell(
                head.column(),
                cell.status(),
                Tone.of(cell.status()),
                cellWords.number(requirement, cell),
                cellWords.meaning(requirement, cell),
                head.isRenewal() ? null : cellWords.lapse(measure),
                percent(measure, cell));
    }

    /** A bar says nothing beside a requirement that is met or is a matter of yes or no. */
    private static @Nullable Integer percent(Measure measure, Cell cell) {
        return cell.isMet() || measure.isYesNo()
                ? null
                : (int) (cell.actual().doubleValue() * 100 / cell.required().doubleValue());
    }
}
