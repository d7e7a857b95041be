package org.tierboard.scorecard.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Column;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.Row;
import org.tierboard.evaluation.Scorecard;
import org.tierboard.evaluation.Status;
import org.tierboard.export.SmallSheet;
import org.tierboard.export.SmallSheet.Line;
import org.tierboard.export.SmallSheet.Look;
import org.tierboard.scorecard.PartnerCard;

/** The card for a spreadsheet: its words, with numbers that can be reckoned with and days that are days. */
final class CardSheet {

    private static final List<Integer> WIDTHS = List.of(46, 16, 14, 14, 16, 14, 14);
    private static final int CELLS = 3;

    private final PartnerCard partner;
    private final Words words;

    CardSheet(PartnerCard partner, Words words) {
        this.partner = partner;
        this.words = words;
    }

    byte[] toXlsx() {
        var lines = new ArrayList<Line>();
        lines.add(new Line(Look.TITLE, List.of(partner.name())));
        addStanding(lines);
        lines.add(line());
        addColumns(lines);
        addRows(lines);
        lines.add(line());
        lines.add(line(words.say("scorecard.edition", card().requirements().document())));
        return new SmallSheet(words.say("scorecard.sheet"), WIDTHS, lines).toXlsx();
    }

    private Scorecard card() {
        return partner.scorecard();
    }

    private void addStanding(List<Line> lines) {
        var standing = card().standing();
        var period = standing.period();
        lines.add(line(words.say("portfolio.file.id"), partner.id().value()));
        lines.add(line(words.say("portfolio.file.path"), words.path(partner.path())));
        lines.add(line(
                words.say("portfolio.file.tier"),
                words.say("scorecard.tier." + (period == null ? "NONE" : period.tier()))));
        lines.add(line(words.say("portfolio.file.stage"), words.say("scorecard.stage." + card().stage())));
        lines.add(line(words.say("scorecard.sheet.last-review"), period == null ? null : period.startsOn()));
        lines.add(line(words.say("scorecard.review"), period == null ? null : period.nextReviewOn()));
        lines.add(line(words.say("scorecard.sheet.paid-through"), standing.feePaidThrough()));
        lines.add(line(words.say("scorecard.as-of"), card().asOf()));
    }

    private void addColumns(List<Line> lines) {
        lines.add(new Line(
                Look.HEAD,
                cells(
                        Stream.of(""),
                        heading("scorecard.renewal", card().renewal()),
                        heading("scorecard.upgrade", card().upgrade()))));
        var each = List.<@Nullable Object>of(
                words.say("scorecard.sheet.status"),
                words.say("scorecard.sheet.actual"),
                words.say("scorecard.sheet.required"));
        lines.add(new Line(
                Look.HEAD, cells(Stream.of(words.say("scorecard.requirement")), each.stream(), each.stream())));
    }

    private Stream<@Nullable Object> heading(String key, @Nullable Column column) {
        return blankOr(Optional.ofNullable(column).map(asked ->
                new @Nullable Object[] {words.say(key, CardHeader.tier(asked.tier(), words)), null, null}));
    }

    private void addRows(List<Line> lines) {
        var set = card().requirements();
        lines.add(new Line(
                Look.PLAIN, cells(Stream.of(set.fee().label()), fee(card().renewal()), fee(card().upgrade()))));
        Object category = null;
        for (var row : card().rows()) {
            if (!row.requirement().category().equals(category)) {
                category = row.requirement().category();
                lines.add(new Line(Look.GROUP, List.of(words.say("scorecard.category." + category))));
            }
            lines.add(row(row));
        }
    }

    private Line row(Row row) {
        var requirement = row.requirement();
        var label = (requirement.partOf() == null ? "" : "    ") + requirement.label();
        return new Line(
                Look.PLAIN,
                cells(
                        Stream.of(label),
                        numbers(row.renewal(), requirement.measure()),
                        numbers(row.upgrade(), requirement.measure())));
    }

    private Stream<@Nullable Object> fee(@Nullable Column column) {
        var amount = card().requirements().fee().amount();
        var paid = words.say(card().isFeePaid() ? "scorecard.sheet.paid" : "scorecard.fee.unpaid");
        return blankOr(
                Optional.ofNullable(column).map(asked -> new @Nullable Object[] {paid, null, CellJson.plain(amount)}));
    }

    private Stream<@Nullable Object> numbers(@Nullable Cell cell, Measure measure) {
        return blankOr(Optional.ofNullable(cell).map(asked -> new @Nullable Object[] {
            status(asked.status()),
            measure.isYesNo() ? null : number(asked.actual(), measure),
            measure.isYesNo() ? null : number(asked.required(), measure)
        }));
    }

    private static Object number(BigDecimal number, Measure measure) {
        return measure.isMoney() ? number.setScale(2, RoundingMode.UNNECESSARY) : number.longValueExact();
    }

    private String status(Status status) {
        return words.say(
                "scorecard.help." + status.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".term");
    }

    private static Stream<@Nullable Object> blankOr(Optional<@Nullable Object[]> cells) {
        return Arrays.stream(cells.orElseGet(() -> new @Nullable Object[CELLS]));
    }

    @SafeVarargs
    private static List<@Nullable Object> cells(Stream<? extends @Nullable Object>... parts) {
        var cells = new ArrayList<@Nullable Object>();
        for (var part : parts) {
            part.forEach(cells::add);
        }
        return cells;
    }

    private static Line line(@Nullable Object... cells) {
        return new Line(Look.PLAIN, Arrays.asList(cells));
    }
}
