package org.tierboard.scorecard.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Stage;
import org.tierboard.export.TableFormat;
import org.tierboard.scorecard.MovementChoice;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.scorecard.PortfolioSlice;
import org.tierboard.scorecard.PortfolioSort;
import org.tierboard.scorecard.ReviewState;
import org.tierboard.scorecard.TierChoice;

/**
 * The portfolio's page, ready to show.
 *
 * @param count how many partners there are, or match
 * @param movement what the last night found that the list is narrowed to; null for all
 * @param isNarrowed whether there is a filter to clear
 * @param empty why there is nothing to see; null if there is something
 * @param address of this view without its page number
 * @param csv all of its pages as a file
 * @param excel the same as a workbook
 * @param number the first page is 0
 */
record PortfolioPage(
        String count,
        String query,
        List<Choice> tiers,
        List<Choice> stages,
        List<Choice> reviews,
        List<Choice> sorts,
        @Nullable MovementChoice movement,
        boolean isNarrowed,
        List<PortfolioLine> lines,
        @Nullable String empty,
        String address,
        String csv,
        String excel,
        int number,
        int pages) {

    /** @param cards the cards of the slice's partners, by partner number */
    static PortfolioPage of(
            PortfolioQuestion question, PortfolioSlice slice, Map<Integer, PartnerCard> cards, Words words) {
        var filter = question.filter();
        return new PortfolioPage(
                words.say(filter.isEmpty() ? "portfolio.count" : "portfolio.found", slice.total()),
                filter.query(),
                Choice.anyOf(TierChoice.class, filter.tier(), "portfolio.tier", words),
                Choice.anyOf(Stage.class, filter.stage(), "portfolio.stage", words),
                Choice.anyOf(ReviewState.class, filter.review(), "portfolio.review", words),
                Choice.of(PortfolioSort.class, question.sort(), "portfolio.sort", words),
                filter.movement(),
                !filter.isEmpty(),
                lines(slice, cards, words),
                slice.total() == 0 ? words.say(filter.isEmpty() ? "portfolio.empty" : "portfolio.empty.filter") : null,
                question.address(),
                question.address(TableFormat.CSV),
                question.address(TableFormat.XLSX),
                slice.number(),
                slice.pages());
    }

    private static List<PortfolioLine> lines(PortfolioSlice slice, Map<Integer, PartnerCard> cards, Words words) {
        return slice.entries().stream()
                .map(entry -> PortfolioLine.of(entry, Objects.requireNonNull(cards.get(entry.partnerNo())), words))
                .toList();
    }
}
