package org.tierboard.scorecard.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Row;
import org.tierboard.evaluation.Scorecard;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.scorecard.PortfolioEntry;

/**
 * A partner in the portfolio.
 *
 * @param href its card, relative to the portfolio's address
 * @param origin its id and path, for those who know it by them
 * @param review the date and how far off it is
 * @param renewal how far the left column is; null for a partner without a tier
 * @param upgrade how far the right column is; null for a partner that holds the highest
 */
record PortfolioLine(
        String partnerId,
        String href,
        String name,
        String origin,
        String tier,
        String stage,
        Fact review,
        @Nullable Progress renewal,
        @Nullable Progress upgrade) {

    /** A column in a few words and, for the eye, the tone of each cell. */
    record Progress(String words, List<String> pips) {}

    static PortfolioLine of(PortfolioEntry entry, PartnerCard partner, Words words) {
        var card = partner.scorecard();
        return new PortfolioLine(
                entry.partnerId(),
                "partners/" + entry.partnerId() + "/scorecard",
                entry.name(),
                words.say("scorecard.origin", words.path(entry.path()), entry.partnerId()),
                words.say("scorecard.tier." + (entry.tier() == null ? "NONE" : entry.tier())),
                words.say("scorecard.stage." + entry.stage()),
                Fact.review(card.standing().period(), card.asOf(), words),
                card.renewal() == null ? null : progress(card, Row::renewal, words),
                card.upgrade() == null ? null : progress(card, Row::upgrade, words));
    }

    private static Progress progress(Scorecard card, Function<Row, @Nullable Cell> side, Words words) {
        var cells = card.rows().stream().map(side).filter(Objects::nonNull).toList();
        var met = cells.stream().filter(Cell::isMet).count();
        return new Progress(words.say("portfolio.progress", met, cells.size()), ColumnSummary.pips(cells));
    }
}
