package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.Row;
import org.tierboard.evaluation.Scorecard;
import org.tierboard.guide.Guides;

/** Whatever the facts, the records explain the number on the card: no cell says more or less than what is listed. */
@RecordsTest
@Import(Tallies.class)
@Tag("exhaustive")
class RecordsPropertyTests {

    private static final int EVERY_LINE = 500;
    private static final int A_FEW_LINES = 3;

    @Autowired
    RecordsFacts facts;

    @Autowired
    Tallies tallies;

    @Autowired
    CatalogueNumbers numbers;

    @Autowired
    List<RecordsSource> sources;

    private Scorecards scorecards;
    private Records records;

    @BeforeEach
    void setUp() {
        scorecards = new Scorecards(new Judge(new Guides(List.of(RecordsGuide.set())), numbers), tallies);
        records = new Records(scorecards, sources);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void asManyRecordsCountAsTheCardSays(long seed) {
        var partner = RecordsRandomFacts.write(facts, seed);
        for (var day : RecordsRandomFacts.days(seed)) {
            var card = card(partner, day);
            for (var row : card.rows()) {
                for (var column : RecordsColumn.values()) {
                    var cell = column.cell(row);
                    if (cell != null && row.requirement().measure() != Measure.SUSTAINED_ATTAINMENT) {
                        check(partner, card, row, column, cell);
                    }
                }
            }
        }
    }

    /** The run began when the last of the criteria came to be met, or with the tier itself. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theCriteriaSaySinceWhenTheRunLasts(long seed) {
        var partner = RecordsRandomFacts.write(facts, seed);
        for (var day : RecordsRandomFacts.days(seed)) {
            var card = card(partner, day);
            card.rows().stream()
                    .filter(row -> row.requirement().measure() == Measure.SUSTAINED_ATTAINMENT)
                    .filter(row -> row.upgrade() != null)
                    .forEach(row -> checkRun(partner, card, row));
        }
    }

    private void checkRun(int partner, Scorecard card, Row row) {
        var lines = page(partner, card, row, RecordsColumn.UPGRADE, true).lines();
        if (card.attainment().heldSince() == null) {
            assertThat(lines).as(label(card, row)).anyMatch(line -> !line.counts());
        } else {
            assertThat(lines).as(label(card, row)).allMatch(RecordLine::counts);
            assertThat(lines.stream()
                            .map(line -> Objects.requireNonNull(line.onDay()))
                            .max(LocalDate::compareTo))
                    .as(label(card, row))
                    .contains(card.attainment().heldSince());
        }
    }

    private void check(int partner, Scorecard card, Row row, RecordsColumn column, Cell cell) {
        var seen = page(partner, card, row, column, true);
        var byPartner = page(partner, card, row, column, false);
        var name = label(card, row) + " " + column;
        if (row.requirement().measure().isMoney()) {
            assertThat(amount(seen)).as(name).isEqualByComparingTo(cell.actual());
        } else {
            assertThat(seen.summary().counting())
                    .as(name)
                    .isEqualTo(cell.actual().longValueExact());
        }
        assertThat(byPartner.summary().counting())
                .as(name)
                .isEqualTo(seen.summary().counting());
        checkPage(seen, name);
        checkPage(byPartner, name);
        checkFollowed(partner, seen, name);
        checkFollowed(partner, byPartner, name);
    }

    /** Page after page, each going on after the last line of the one before, there are the same lines in the same order. */
    private void checkFollowed(int partner, RecordsPage whole, String name) {
        var asked = whole.request();
        var request = new RecordsRequest(
                asked.row(), asked.column(), asked.asOf(), asked.show(), 0, A_FEW_LINES, asked.sight());
        var lines = new ArrayList<RecordLine>();
        for (var page = records.behind(partner, whole.card(), request); ; ) {
            lines.addAll(page.lines());
            if (page.next() == null) {
                break;
            }
            page = records.behind(partner, whole.card(), request.after(page.next()));
        }
        assertThat(lines).as(name).isEqualTo(whole.lines());
    }

    private static void checkPage(RecordsPage page, String name) {
        assertThat(page.lines()).as(name).hasSize((int) page.listed());
        assertThat(page.lines().stream().filter(RecordLine::counts))
                .as(name)
                .hasSize((int) page.summary().listed(RecordsShow.COUNTING))
                .allSatisfy(line -> assertThat(line.countsUntil())
                        .matches(until ->
                                until == null || !until.isBefore(page.card().asOf())));
    }

    private RecordsPage page(int partner, Scorecard card, Row row, RecordsColumn column, boolean everything) {
        var request = new RecordsRequest(
                row.requirement().row(),
                column,
                card.asOf(),
                RecordsShow.ALL,
                0,
                EVERY_LINE,
                everything ? RecordsSight.ADMINISTRATOR : RecordsSight.PARTNER);
        return records.behind(partner, card, request);
    }

    private Scorecard card(int partner, LocalDate day) {
        return scorecards.of(List.of(partner), day).get(0).scorecard();
    }

    private static BigDecimal amount(RecordsPage page) {
        return page.lines().stream()
                .filter(RecordLine::counts)
                .map(line -> Objects.requireNonNull(line.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String label(Scorecard card, Row row) {
        return row.requirement().row() + " on " + card.asOf();
    }
}
