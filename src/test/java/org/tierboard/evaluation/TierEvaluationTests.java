package org.tierboard.evaluation;

import static org.assertj.core.api.Assertions.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierboard.guide.Editions;
import org.tierboard.kernel.Money;
import org.tierboard.kernel.Tier;

/** The judgement alone, from tallies that somebody counted. */
class TierEvaluationTests {

    private static final LocalDate REVIEW = LocalDate.of(2022, 6, 1);
    private static final LocalDate DAY = LocalDate.of(2022, 6, 30);
    private static final RequirementSet SET = Editions.february2022();

    private static final Map<RowId, Tally> SAMPLE = Map.of(
            RowId.of("accredited-individuals"), Tally.both(4),
            RowId.of("accredited-technical"), Tally.both(4),
            RowId.of("accredited-business"), Tally.both(4),
            RowId.of("foundational-individuals"), Tally.both(4),
            RowId.of("technical-individuals"), Tally.both(3),
            RowId.of("launched-opportunities"), new Tally(BigDecimal.ZERO, BigDecimal.valueOf(5)),
            RowId.of("launched-mrr"), new Tally(BigDecimal.ZERO, new BigDecimal("10498.56")));

    @Test
    @DisplayName("R24: the guide's own sample card comes out of its tallies")
    void theGuidesOwnSample() {
        var card = TierEvaluation.evaluate(holding(Tier.SELECT), SAMPLE, Attainment.NONE, SET, DAY);

        assertThat(card.rows())
                .extracting(TierEvaluationTests::print)
                .containsExactly(
                        "accredited-individuals | MET 4 of 4 | NOT_MET 4 of 8",
                        "accredited-technical | MET 4 of 2 | MET 4 of 4",
                        "accredited-business | MET 4 of 2 | MET 4 of 4",
                        "foundational-individuals | MET 4 of 2 | MET 4 of 4",
                        "technical-individuals | MET 3 of 2 | NOT_MET 3 of 6",
                        "technical-pro-specialty | blank | NOT_MET 0 of 3",
                        "launched-opportunities | DUE 0 of 3 | NOT_MET 5 of 20",
                        "launched-mrr | DUE $0 of $1,500 | MET $10,498.56 of $10,000",
                        "business-plan | blank | NOT_MET",
                        "referenceable-customers | blank | NOT_MET 0 of 2",
                        "csat-responses | blank | NOT_MET 0 of 20");
        assertThat(card.renewal()).isEqualTo(new Column(Tier.SELECT, false));
        assertThat(card.upgrade()).isEqualTo(new Column(Tier.ADVANCED, false));
    }

    @ParameterizedTest(name = "{0}: renewal of {1}, upgrade to {2}")
    @CsvSource({",, SELECT", "SELECT, SELECT, ADVANCED", "ADVANCED, ADVANCED, PREMIER", "PREMIER, PREMIER,"})
    @DisplayName("R23: each tier has its two columns")
    void eachTierHasItsColumns(Tier held, Tier renewal, Tier upgrade) {
        var card = TierEvaluation.evaluate(holding(held), Map.of(), Attainment.NONE, SET, DAY);

        assertThat(tier(card.renewal())).isEqualTo(renewal);
        assertThat(tier(card.upgrade())).isEqualTo(upgrade);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2023-05-31, DUE", "2023-06-01, NOT_MET", "2023-06-02, NOT_MET"})
    @DisplayName("R24: due turns into not met on the review day")
    void dueTurnsIntoNotMetOnTheReviewDay(LocalDate day, Status status) {
        var card = TierEvaluation.evaluate(holding(Tier.SELECT), Map.of(), Attainment.NONE, SET, day);

        assertThat(card.rows())
                .filteredOn(row -> row.renewal() != null)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.renewal().status()).isEqualTo(status));
    }

    @ParameterizedTest(name = "{0} months, reached on {1}: {2}")
    @CsvSource({"4,, NOT_MET 4 of 6", "6, 2022-06-30, MET 6 of 6", "0, 2022-01-31, MET 0 of 6"})
    @DisplayName("R17: the run shows its months and is met once it was reached")
    void theRunShowsItsMonths(int months, LocalDate reachedOn, String cell) {
        var card = TierEvaluation.evaluate(
                holding(Tier.ADVANCED), Map.of(), new Attainment(REVIEW, months, reachedOn), SET, DAY);

        assertThat(card.rows())
                .extracting(TierEvaluationTests::print)
                .contains("sustained-attainment | blank | " + cell);
    }

    @ParameterizedTest
    @CsvSource({"9999.99, NOT_MET", "10000, MET", "10000.00, MET", "10000.01, MET"})
    @DisplayName("R12: a threshold is met to the cent")
    void aThresholdIsMetToTheCent(BigDecimal amount, Status status) {
        var tallies = Map.of(RowId.of("launched-mrr"), new Tally(amount, amount));

        var card = TierEvaluation.evaluate(holding(Tier.SELECT), tallies, Attainment.NONE, SET, DAY);

        assertThat(card.rows())
                .filteredOn(row -> row.requirement().measure().isMoney())
                .singleElement()
                .satisfies(row -> assertThat(row.upgrade().status()).isEqualTo(status));
    }

    @Test
    void whatIsMissingIsNeverNegative() {
        assertThat(new Cell(Status.MET, BigDecimal.TEN, BigDecimal.ONE).missing())
                .isEqualByComparingTo("0");
        assertThat(new Cell(Status.DUE, BigDecimal.ONE, BigDecimal.TEN).missing())
                .isEqualByComparingTo("9");
    }

    private static Tier tier(Column column) {
        return column == null ? null : column.tier();
    }

    private static Standing holding(Tier tier) {
        return new Standing(
                tier == null ? null : new TierPeriod(tier, REVIEW, REVIEW.plusYears(1)),
                LocalDate.of(2021, 6, 1),
                LocalDate.of(2023, 5, 1));
    }

    private static String print(Row row) {
        return "%s | %s | %s"
                .formatted(
                        row.requirement().row(),
                        print(row.requirement(), row.renewal()),
                        print(row.requirement(), row.upgrade()));
    }

    private static String print(Requirement requirement, Cell cell) {
        if (cell == null) {
            return "blank";
        }
        if (requirement.measure().isYesNo()) {
            return cell.status().name();
        }
        return requirement.measure().isMoney()
                ? "%s %s of %s".formatted(cell.status(), Money.print(cell.actual()), Money.print(cell.required()))
                : "%s %s of %s".formatted(cell.status(), cell.actual(), cell.required());
    }
}
