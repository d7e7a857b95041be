package org.tierboard.scorecard.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Column;
import org.tierboard.evaluation.Row;
import org.tierboard.evaluation.Scorecard;
import org.tierboard.export.Table;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.scorecard.PortfolioEntry;

/** What a line of the portfolio shows, in columns of which each holds one thing. */
record PortfolioColumns(Words words) {

    private static final List<String> HEADINGS = List.of(
            "id",
            "name",
            "path",
            "tier",
            "stage",
            "review",
            "days",
            "renewal-tier",
            "renewal-met",
            "renewal-asked",
            "upgrade-tier",
            "upgrade-met",
            "upgrade-asked");

    Table table() {
        return Table.of(
                words.say("portfolio.title"), HEADINGS.stream().map(heading -> words.say("portfolio.file." + heading)));
    }

    List<@Nullable Object> row(PortfolioEntry entry, PartnerCard partner) {
        var card = partner.scorecard();
        var standing = Stream.<@Nullable Object>of(
                entry.partnerId(),
                entry.name(),
                words.path(entry.path()),
                words.say("scorecard.tier." + (entry.tier() == null ? "NONE" : entry.tier())),
                words.say("scorecard.stage." + entry.stage()),
                entry.nextReviewOn(),
                days(card.asOf(), entry.nextReviewOn()));
        return Stream.of(
                        standing,
                        column(card, card.renewal(), Row::renewal),
                        column(card, card.upgrade(), Row::upgrade))
                .flatMap(Function.identity())
                .toList();
    }

    private static @Nullable Long days(LocalDate day, @Nullable LocalDate review) {
        return review == null ? null : ChronoUnit.DAYS.between(day, review);
    }

    private Stream<@Nullable Object> column(
            Scorecard card, @Nullable Column column, Function<Row, @Nullable Cell> side) {
        if (column == null) {
            return Arrays.stream(new @Nullable Object[3]);
        }
        var cells = card.rows().stream().map(side).filter(Objects::nonNull).toList();
        return Stream.of(
                CardHeader.tier(column.tier(), words),
                cells.stream().filter(Cell::isMet).count(),
                cells.size());
    }
}
