package org.tierboard.scorecard.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Column;
import org.tierboard.kernel.Money;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.scorecard.RecordsColumn;
import org.tierboard.scorecard.RecordsPage;

/**
 * A column of the card, as a way to its records.
 *
 * @param number "5 of 20"; empty for a yes/no requirement
 * @param meaning what the number means; begins with the status in a word
 * @param tone met, due or gap; null for a blank cell and the fee
 */
record DrillTab(
        String column,
        String heading,
        String number,
        String meaning,
        @Nullable String tone,
        boolean current,
        String href) {

    static Stream<DrillTab> of(PartnerCard partner, RecordsPage page, DrillLinks links, Words words) {
        return Stream.of(RecordsColumn.values())
                .filter(page::has)
                .map(column -> new Builder(partner, page, links, words).tab(column));
    }

    private record Builder(PartnerCard partner, RecordsPage page, DrillLinks links, Words words) {

        DrillTab tab(RecordsColumn column) {
            var tier = words.say("scorecard.tier." + column(column).tier());
            var row = page.row();
            var cell = row == null ? null : column == RecordsColumn.RENEWAL ? row.renewal() : row.upgrade();
            return new DrillTab(
                    DrillParameters.word(column),
                    words.say("scorecard." + DrillParameters.word(column), tier),
                    number(cell),
                    meaning(cell, tier),
                    cell == null ? null : Tone.of(cell.status()),
                    column == page.column(),
                    links.to(column));
        }

        private Column column(RecordsColumn column) {
            var card = page.card();
            return Optional.ofNullable(column == RecordsColumn.RENEWAL ? card.renewal() : card.upgrade())
                    .orElseThrow();
        }

        private String number(@Nullable Cell cell) {
            var row = page.row();
            if (row == null) {
                var fee = page.card().requirements().annualFee();
                return words.say("scorecard.fee", Money.print(fee));
            }
            return cell == null ? "" : cellWords().number(row.requirement(), cell);
        }

        private String meaning(@Nullable Cell cell, String tier) {
            var row = page.row();
            if (row == null) {
                return words.say(page.card().isFeePaid() ? "records.fee.paid" : "records.fee.unpaid");
            }
            return cell == null
                    ? words.say("scorecard.blank", tier)
                    : cellWords().meaning(row.requirement(), cell);
        }

        private CellWords cellWords() {
            return new CellWords(new CardSource(partner, page.card().asOf(), Map.of()), words);
        }
    }
}
