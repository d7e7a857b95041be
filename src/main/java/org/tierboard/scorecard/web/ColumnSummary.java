package org.tierboard.scorecard.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Column;
import org.tierboard.evaluation.Row;
import org.tierboard.evaluation.Stage;

/**
 * A column at a glance: how many requirements are met, what that means, and what to do next.
 *
 * @param pips the tone of each cell, in the card's order
 */
record ColumnSummary(
        String column,
        String heading,
        String progress,
        String outlook,
        List<String> pips,
        @Nullable String next) {

    static @Nullable ColumnSummary renewal(CardSource source, Words words) {
        var column = source.card().renewal();
        return column == null
                ? null
                : of(CardTable.RENEWAL, column, Row::renewal, renewalOutlook(column, source, words), source, words);
    }

    static @Nullable ColumnSummary upgrade(CardSource source, Words words) {
        var column = source.card().upgrade();
        return column == null
                ? null
                : of(CardTable.UPGRADE, column, Row::upgrade, upgradeOutlook(column, source, words), source, words);
    }

    private static ColumnSummary of(
            String id,
            Column column,
            Function<Row, @Nullable Cell> side,
            String outlook,
            CardSource source,
            Words words) {
        var cells =
                source.card().rows().stream().map(side).filter(Objects::nonNull).toList();
        var met = cells.stream().filter(Cell::isMet).count();
        return new ColumnSummary(
                id,
                words.say("scorecard." + id, CardHeader.tier(column.tier(), words)),
                words.say("scorecard.progress", met, cells.size()),
                outlook,
                pips(cells),
                Nearest.among(source.card(), side)
                        .map(gap -> gap.sentence(words))
                        .orElse(null));
    }

    /** The cells' tones, those that are met first. */
    static List<String> pips(List<Cell> cells) {
        return cells.stream().map(Cell::status).sorted().map(Tone::of).toList();
    }

    private static String renewalOutlook(Column column, CardSource source, Words words) {
        var period = source.renewalPeriod();
        var state = (source.card().isReviewOverdue() ? "overdue" : "ahead") + (column.met() ? ".met" : ".open");
        return words.say("scorecard.renewal." + state, words.day(period.startsOn()), words.day(period.nextReviewOn()));
    }

    private static String upgradeOutlook(Column column, CardSource source, Words words) {
        if (!column.met()) {
            return words.say("scorecard.upgrade.open");
        }
        var isConfirmed = source.card().stage() != Stage.REGISTERED;
        return words.say(isConfirmed ? "scorecard.upgrade.eligible" : "scorecard.upgrade.unconfirmed");
    }
}
