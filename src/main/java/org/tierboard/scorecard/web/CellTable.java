package org.tierboard.scorecard.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierboard.export.Table;
import org.tierboard.kernel.Tier;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.scorecard.web.ScorecardJson.RowJson;

/**
 * Cards as one long table, a line for each cell: partner, column, row. An edition of the guide that asks for other rows
 * adds lines, never columns. Names and numbers are those of the card's JSON.
 */
final class CellTable {

    static final Table HEAD = Table.of(
            "scorecards",
            Stream.of(
                    "partner_id",
                    "partner_name",
                    "path",
                    "tier",
                    "stage",
                    "as_of",
                    "requirement_set",
                    "last_review_date",
                    "next_review_date",
                    "column",
                    "column_tier",
                    "column_met",
                    "row_id",
                    "category",
                    "label",
                    "status",
                    "actual",
                    "required",
                    "paid"));

    private CellTable() {}

    static Stream<List<@Nullable Object>> lines(PartnerCard partner) {
        var card = ScorecardJson.of(partner);
        var left = Optional.ofNullable(card.renewal())
                .map(column -> new Side(card, CardTable.RENEWAL, column.tier(), column.met(), RowJson::renewal));
        var right = Optional.ofNullable(card.upgrade())
                .map(column -> new Side(card, CardTable.UPGRADE, column.tier(), column.met(), RowJson::upgrade));
        return Stream.of(left, right).flatMap(Optional::stream).flatMap(Side::lines);
    }

    /** One column of a card. */
    private record Side(
            ScorecardJson card, String column, Tier tier, boolean met, Function<RowJson, @Nullable CellJson> cell) {

        Stream<List<@Nullable Object>> lines() {
            return card.rows().stream()
                    .flatMap(
                            row -> Optional.ofNullable(cell.apply(row)).stream().map(asked -> line(row, asked)));
        }

        private List<@Nullable Object> line(RowJson row, CellJson asked) {
            var whose = Stream.<@Nullable Object>of(
                    card.partnerId(), card.partnerName(), card.path(), card.tier(), card.stage(), card.asOf());
            var when = Stream.<@Nullable Object>of(card.requirementSet(), card.lastReviewDate(), card.nextReviewDate());
            var which = Stream.<@Nullable Object>of(column, tier, met, row.id(), row.category(), row.label());
            return Stream.of(whose, when, which, numbers(asked))
                    .flatMap(Function.identity())
                    .toList();
        }

        private static Stream<@Nullable Object> numbers(CellJson asked) {
            if (asked instanceof CellJson.Count count) {
                return cells(count.status(), count.actual(), count.required(), null);
            }
            return asked instanceof CellJson.Fee fee
                    ? cells(null, null, fee.required(), fee.paid())
                    : cells(((CellJson.YesNo) asked).status(), null, null, null);
        }

        private static Stream<@Nullable Object> cells(
                @Nullable Object status,
                @Nullable BigDecimal actual,
                @Nullable BigDecimal required,
                @Nullable Boolean paid) {
            return Arrays.stream(new @Nullable Object[] {status, actual, required, paid});
        }
    }
}
