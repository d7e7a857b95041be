package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierboard.evaluation.Row;
import org.tierboard.evaluation.Stage;
import org.tierboard.facts.Samples;
import org.tierboard.kernel.Money;
import org.tierboard.kernel.Tier;

/** rules.md sections 3, 7 and 9. */
class CardRulesTests extends RulesScenario {

    @ParameterizedTest(name = "launched on {0}, on {1}: {2}")
    @CsvSource({
        "2022-03-15, 2022-03-14, 0",
        "2022-03-15, 2022-03-15, 1",
        "2022-03-15, 2023-03-14, 1",
        "2022-03-15, 2023-03-15, 0",
        "2024-02-29, 2025-02-27, 1",
        "2024-02-29, 2025-02-28, 0",
        "2023-02-28, 2024-02-27, 1",
        "2023-02-28, 2024-02-28, 0",
        "2023-03-01, 2024-02-29, 1",
        "2023-03-01, 2024-03-01, 0",
        "2022-12-31, 2023-12-30, 1",
        "2022-12-31, 2023-12-31, 0",
    })
    @DisplayName("R1, R2: a launch counts for twelve months, half-open; from 29 February to 28 February")
    void aLaunchCountsForTwelveMonths(String launched, String day, int count) {
        var partner = newcomer().launch(day(launched), "1");

        assertThat(upgrade(partner, "launched-opportunities", day)).isEqualTo("NOT_MET %d of 3".formatted(count));
    }

    @ParameterizedTest(name = "approved on {0}, on {1}: {2}")
    @CsvSource({
        "2023-03-01, 2024-02-28, 1",
        "2023-03-01, 2024-02-29, 0",
        "2024-02-29, 2025-02-27, 1",
        "2024-02-29, 2025-02-28, 0",
        "2022-03-01, 2023-02-28, 1",
        "2022-03-01, 2023-03-01, 0",
    })
    @DisplayName("R1: a reference counts for 365 days, leap day included")
    void aReferenceCountsFor365Days(String approved, String day, int count) {
        var partner = select("2022-02-01").reference("Acme", day(approved), day(approved));

        assertThat(upgrade(partner, "referenceable-customers", day)).isEqualTo("NOT_MET %d of 2".formatted(count));
    }

    @Test
    @DisplayName("R2, FAQ 39: the upgrade column counts the last twelve months, whenever the review was")
    void theUpgradeColumnIsRolling() {
        var partner = select("2022-06-01").launch(day("2021-07-01"), "10000");

        assertThat(upgrade(partner, "launched-mrr", "2022-06-30")).isEqualTo("MET $10,000 of $10,000");
        assertThat(upgrade(partner, "launched-mrr", "2022-07-01")).isEqualTo("NOT_MET $0 of $10,000");
    }

    @ParameterizedTest(name = "launched on {0}, on {1}: {2}")
    @CsvSource({
        "2022-01-31, 2022-06-30, DUE 0 of 3", // the eve of the last review
        "2022-02-01, 2022-06-30, DUE 1 of 3", // the day itself
        "2022-02-02, 2022-06-30, DUE 1 of 3",
        "2022-06-30, 2022-06-30, DUE 1 of 3",
        "2022-07-01, 2022-06-30, DUE 0 of 3", // not yet
        "2022-02-01, 2023-01-31, DUE 1 of 3",
        "2023-01-31, 2023-02-01, NOT_MET 1 of 3", // the review has come
        "2023-02-01, 2023-02-01, NOT_MET 0 of 3", // belongs to the period that begins there
        "2022-02-01, 2024-06-30, NOT_MET 1 of 3", // overdue: the period stays
    })
    @DisplayName("R3, FAQ 39: the renewal column counts from the last review to the eve of the next")
    void theRenewalColumnCountsSinceTheLastReview(String launched, String day, String cell) {
        var partner = select("2022-02-01").launch(day(launched), "1");

        assertThat(renewal(partner, "launched-opportunities", day)).isEqualTo(cell);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2023-01-31, false", "2023-02-01, true", "2024-06-30, true"})
    @DisplayName("R3: from the review day on the review is overdue until somebody decides")
    void theReviewIsOverdue(String day, boolean overdue) {
        assertThat(card(select("2022-02-01"), day(day)).isReviewOverdue()).isEqualTo(overdue);
    }

    @Test
    @DisplayName("R4: what is not time-bound shows the same number in both columns")
    void peopleCountAlikeInBothColumns() {
        var partner = select("2022-02-01");
        partner.person("Ann").holds("CLOUD_PRACTITIONER", day("2022-06-01"));
        partner.person("Bob", "CLOUD_PRACTITIONER");

        assertThat(renewal(partner, "foundational-individuals", "2022-06-30")).isEqualTo("MET 2 of 2");
        assertThat(upgrade(partner, "foundational-individuals", "2022-06-30")).isEqualTo("NOT_MET 2 of 4");
    }

    @Test
    @DisplayName("R5: nothing dated after the day counts")
    void theFutureDoesntCount() {
        var tomorrow = day("2022-07-01");
        var partner = select("2022-02-01")
                .launch(tomorrow, "10000")
                .plan(tomorrow)
                .reference("Acme", tomorrow, tomorrow)
                .response("ann@acme.example", 5, tomorrow, tomorrow);
        partner.person("Ann").holds("CLOUD_PRACTITIONER", tomorrow);

        var today = card(partner, day("2022-06-30"));

        assertThat(today.rows())
                .allSatisfy(row -> assertThat(row.upgrade().actual()).isEqualByComparingTo("0"));
        assertThat(card(partner, tomorrow).rows())
                .filteredOn(row -> row.upgrade().actual().signum() > 0)
                .hasSize(6);
    }

    @Test
    @DisplayName("R5: a past day has the tier and the review dates of that day")
    void thePastHasItsOwnTier() {
        var partner = select("2021-02-01").tier("NONE", day("2022-02-10"), null).tier("ADVANCED", day("2022-03-01"));

        assertThat(card(partner, day("2021-01-31")).renewal()).isNull();
        assertThat(card(partner, day("2022-02-09")).renewal().tier()).isEqualTo(Tier.SELECT);
        assertThat(card(partner, day("2022-02-09")).standing().period().nextReviewOn())
                .isEqualTo("2022-02-01");
        assertThat(card(partner, day("2022-02-10")).renewal()).isNull();
        assertThat(card(partner, day("2022-02-10")).upgrade().tier()).isEqualTo(Tier.SELECT);
        assertThat(card(partner, day("2022-03-01")).renewal().tier()).isEqualTo(Tier.ADVANCED);
    }

    @Test
    @DisplayName("R5: before the first requirement set the first one applies")
    void beforeTheFirstEditionTheFirstApplies() {
        assertThat(card(newcomer(), day("2019-01-01")).requirements().inForceFrom())
                .isEqualTo(LocalDate.of(2022, 2, 1));
    }

    @Test
    @DisplayName("R23: no tier leaves the left column blank, Premier the right one")
    void theColumnsOfEachTier() {
        var none = newcomer();
        var premier = network.partner("P-2").tier("PREMIER", day("2022-02-01"));
        var day = day("2022-06-30");

        assertThat(card(none, day).renewal()).isNull();
        assertThat(card(none, day).upgrade().tier()).isEqualTo(Tier.SELECT);
        assertThat(card(none, day).rows()).extracting(Row::renewal).containsOnlyNulls();
        assertThat(card(premier, day).upgrade()).isNull();
        assertThat(card(premier, day).rows()).extracting(Row::upgrade).containsOnlyNulls();
    }

    @Test
    @DisplayName("R23: a requirement that a tier doesn't have leaves a blank cell, and one of neither no row")
    void aRequirementThatATierLacksIsBlank() {
        var partner = select("2022-02-01");

        assertThat(renewal(partner, "csat-responses", "2022-06-30")).isEqualTo("blank");
        assertThat(upgrade(partner, "csat-responses", "2022-06-30")).isEqualTo("NOT_MET 0 of 20");
        assertThat(row(card(partner, day("2022-06-30")), "program-validations")).isNull();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2023-01-31, DUE 1 of 2", "2023-02-01, NOT_MET 1 of 2", "2023-02-02, NOT_MET 1 of 2"})
    @DisplayName("R24: an open cell is due while the review is ahead, and not met when it has come")
    void dueUntilTheReview(String day, String cell) {
        var partner = select("2022-02-01").person("Ann", "CLOUD_PRACTITIONER");

        assertThat(renewal(partner, "foundational-individuals", day)).isEqualTo(cell);
    }

    @Test
    @DisplayName("R24: a sub-row has a status of its own, and a column is met when all of its cells are")
    void aColumnIsMetWhenAllCellsAre() {
        var partner = newcomer()
                .person("Ann", "TECHNICAL_ACCREDITATION", "CLOUD_PRACTITIONER", "DEVELOPER_ASSOCIATE")
                .person("Bob", "TECHNICAL_ACCREDITATION", "CLOUD_PRACTITIONER", "DEVELOPER_ASSOCIATE")
                .person("Cid", "TECHNICAL_ACCREDITATION");
        partner.person("Dee").holds("BUSINESS_ACCREDITATION", LONG_AGO);
        partner.person("Eve").holds("BUSINESS_ACCREDITATION", day("2022-06-15"));
        partner.launches(3, day("2022-06-01"), "500");

        assertThat(upgrade(partner, "accredited-individuals", "2022-06-14")).isEqualTo("MET 4 of 4");
        assertThat(upgrade(partner, "accredited-business", "2022-06-14")).isEqualTo("NOT_MET 1 of 2");
        assertThat(card(partner, day("2022-06-14")).upgrade().met()).isFalse();
        assertThat(card(partner, day("2022-06-15")).upgrade().met()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"10498.56 | $10,498.56", "10000 | $10,000", "0 | $0", "0.00 | $0", "1500.50 | $1,500.50"})
    @DisplayName("R25: amounts print as the guide prints them")
    void amountsPrintAsInTheGuide(BigDecimal amount, String printed) {
        assertThat(Money.print(amount)).isEqualTo(printed);
    }

    @Test
    @DisplayName("R25: a yes/no requirement prints no numbers")
    void yesOrNoHasNoNumbers() {
        var partner = select("2022-02-01").plan(day("2022-03-01"));

        assertThat(upgrade(partner, "business-plan", "2022-06-30")).isEqualTo("MET");
    }

    @ParameterizedTest(name = "confirmed {0}, paid through {1}, on {2}: {3}, paid: {4}")
    @CsvSource({
        "2022-03-01, 2023-02-28, 2022-02-28, REGISTERED, true",
        "2022-03-01, 2023-02-28, 2022-03-01, VALIDATED,  true",
        "2022-03-01, 2023-02-28, 2023-02-28, VALIDATED,  true",
        "2022-03-01, 2023-02-28, 2023-03-01, REGISTERED, false",
        "2022-03-01,           , 2022-06-30, REGISTERED, false",
        "          , 2023-02-28, 2022-06-30, REGISTERED, true",
    })
    @DisplayName("R26: the fee is paid through its last day, and is no requirement of a tier")
    void theFeeIsNoRequirement(String confirmed, String paid, String day, Stage stage, boolean isPaid) {
        var partner = select("2022-02-01").membership(orNull(confirmed), orNull(paid));

        var card = card(partner, day(day));

        assertThat(card.stage()).isEqualTo(stage);
        assertThat(card.isFeePaid()).isEqualTo(isPaid);
        assertThat(card.requirements().fee().label()).isEqualTo("APN Program Fee");
        assertThat(row(card, "program-fee")).isNull();
    }

    @Test
    @DisplayName("R26: confirmed and paid without a tier is the stage Confirmed")
    void confirmedWithoutATier() {
        var partner = newcomer().membership(day("2022-01-01"), day("2022-12-31"));

        assertThat(card(partner, day("2022-06-30")).stage()).isEqualTo(Stage.CONFIRMED);
    }

    @Test
    @DisplayName("R23, R24, R25: the guide's own sample card, to the cent")
    void theGuidesOwnSample() {
        var partner = Samples.guideSample(network);

        var card = card(partner, day("2022-06-30"));

        assertThat(card.stage()).isEqualTo(Stage.VALIDATED);
        assertThat(card.renewal().met()).isFalse();
        assertThat(card.upgrade().met()).isFalse();
        assertThat(card.rows())
                .extracting(row -> "%s | %s | %s"
                        .formatted(
                                row.requirement().row(),
                                print(row.requirement(), row.renewal()),
                                print(row.requirement(), row.upgrade())))
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
    }

    private static LocalDate orNull(String day) {
        return day == null ? null : day(day);
    }
}
