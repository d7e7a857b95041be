package org.tierboard.scorecard.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Status;
import org.tierboard.scorecard.RecordKind;
import org.tierboard.scorecard.RecordVerdict;
import org.tierboard.scorecard.RecordsPage;

/** The records behind a cell as other programs read them; what a record hasn't, or may not show, is null. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(
        name = "CellRecords",
        description =
                "The records behind a cell of the card. counting equals the cell's number; for launched-mrr the amounts of"
                        + " those that count add up to it, for sustained-attainment they are the criteria that are met.")
record DrillJson(
        String partnerId,
        String row,
        String label,
        @Schema(allowableValues = {"renewal", "upgrade"}) String column,
        LocalDate asOf,

        @Schema(description = "As in the card's cell; null for a yes/no requirement, the fee, and a blank cell")
        @Nullable
        BigDecimal actual,

        @Schema(description = "As in the card's cell; the fee in US dollars a year") @Nullable
        BigDecimal required,

        @Schema(description = "Null for a blank cell and for the fee") @Nullable
        Status status,

        long counting,
        long notCounting,

        @Schema(
                description =
                        "Of counting and notCounting, those whose details the caller may not see: opportunities that"
                                + " aren't shared, listed without any; private responses, which aren't listed at all")
        Withheld withheld,

        @Schema(description = "How many of the listed records that don't count are given which reason")
        Map<RecordVerdict, Long> reasons,

        @Schema(description = "Those that count come first, what lapses next before the rest")
        List<CellRecord> records,

        @Schema(description = "Null for who goes on by cursor") @Nullable
        PageOf page,

        @Schema(
                description =
                        "The address of the next page by cursor, as in the header Link; null on the last one, and on"
                                + " a later one that was asked for by its number")
        @Nullable
        String next) {

    /** How many the caller may not see. */
    @Schema(name = "WithheldRecords")
    record Withheld(long counting, long notCounting) {}

    /** Which page this is, from 0. */
    @Schema(name = "PageOfRecords")
    record PageOf(int number, int size, long totalRecords, long totalPages) {}

    /** One record, and what it does for the cell. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "CellRecord")
    record CellRecord(
            @Schema(description = "What its source calls it; of an individual's credential, the credential's") @Nullable
            String id,

            RecordKind kind,

            @Schema(description = "Whom or what it is about: a person, a workload, a customer")
            String title,

            @Nullable String detail,

            @Schema(
                    description =
                            "An individual's id, a public address, a comment; of a launch, in words, where its day comes from")
            @Nullable
            String note,

            @Schema(description = "The day that dates it: earned, launched, confirmed, awarded, submitted") @Nullable
            LocalDate date,

            @Schema(description = "Its own first day of no longer being valid") @Nullable
            LocalDate expiresOn,

            @Schema(description = "Estimated monthly recurring revenue in US dollars") @Nullable
            BigDecimal amount,

            @Nullable Integer score,

            @Schema(description = "Whether the vendor shares its details with the partner")
            boolean shared,

            boolean counts,

            @Schema(
                    description =
                            "The last day on which it still counts, by what is known on asOf; in the renewal column the"
                                    + " eve of the tier review. Null if no end is known")
            @Nullable
            LocalDate countsUntil,

            @Schema(description = "Why it doesn't count; null if it does") @Nullable
            RecordVerdict reason,

            @Schema(description = "The same in plain words") @Nullable
            String reasonText) {

        static CellRecord of(DrillLine drill) {
            var line = drill.line();
            return new CellRecord(
                    line.id(),
                    line.kind(),
                    drill.title(),
                    drill.detail(),
                    drill.note(),
                    line.onDay(),
                    line.expiresOn(),
                    plain(line.amount()),
                    line.score(),
                    !line.unshared(),
                    line.counts(),
                    line.countsUntil(),
                    line.counts() ? null : line.verdict(),
                    line.counts() ? null : drill.says());
        }
    }

    static DrillJson of(String partnerId, RecordsPage page, DrillWords words) {
        var request = page.request();
        var summary = page.summary();
        return new DrillJson(
                partnerId,
                request.row().value(),
                page.label(),
                DrillParameters.word(page.column()),
                page.card().asOf(),
                number(page, Cell::actual),
                page.row() == null ? plain(page.card().requirements().annualFee()) : number(page, Cell::required),
                page.cell() == null ? null : page.cell().status(),
                summary.counting(),
                summary.notCounting(),
                new Withheld(summary.withheldCounting(), summary.withheldNotCounting()),
                summary.reasons(),
                page.lines().stream()
                        .map(line -> CellRecord.of(words.line(line, page)))
                        .toList(),
                request.after() == null
                        ? new PageOf(request.page(), request.size(), page.listed(), page.pages())
                        : null,
                page.next() == null ? null : DrillCursor.next(page.next()));
    }

    private static @Nullable BigDecimal number(RecordsPage page, Function<Cell, BigDecimal> which) {
        var row = page.row();
        var cell = page.cell();
        return row == null || cell == null || row.requirement().measure().isYesNo() ? null : plain(which.apply(cell));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : CellJson.plain(number);
    }
}
