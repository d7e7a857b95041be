package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.*;
import static org.tierboard.facts.PartnerFacts.opportunity;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierboard.facts.Fact;
import org.tierboard.facts.PartnerFacts;
import org.tierboard.facts.Samples;

/** rules.md section 5. */
class ExperienceRulesTests extends RulesScenario {

    private static final String DAY = "2022-06-30";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROSPECT",
                "QUALIFIED",
                "TECHNICAL_VALIDATION",
                "BUSINESS_VALIDATION",
                "COMMITTED",
                "CLOSED_LOST"
            })
    @DisplayName("R11, FAQ 14: only an opportunity at the stage Launched is a launch")
    void onlyLaunchedCounts(String stage) {
        var partner = newcomer()
                .opportunity(opportunity("O-1", "Acme", stage, day("2022-06-01"), "900"))
                .opportunity(opportunity("O-2", "Acme", "LAUNCHED", day("2022-06-01"), "600"));

        assertThat(upgrade(partner, "launched-opportunities", DAY)).isEqualTo("NOT_MET 1 of 3");
        assertThat(upgrade(partner, "launched-mrr", DAY)).isEqualTo("NOT_MET $600 of $1,500");
    }

    @Test
    @DisplayName("R11, FAQ 14, FAQ 15: it makes no difference who originated an opportunity")
    void originMakesNoDifference() {
        var partner = newcomer().opportunity(originated("O-1", "PARTNER")).opportunity(originated("O-2", "AWS"));

        assertThat(upgrade(partner, "launched-opportunities", DAY)).isEqualTo("NOT_MET 2 of 3");
    }

    @Test
    @DisplayName("R11, FAQ 18: each partner tagged gets the full count and the full amount")
    void everyPartnerTaggedCountsInFull() {
        var shared = opportunity("O-1", "Acme", "LAUNCHED", day("2022-06-01"), "1500");
        var one = newcomer().opportunity(shared);
        var other = network.partner("P-2").opportunity(shared);

        for (var partner : new PartnerFacts[] {one, other}) {
            assertThat(upgrade(partner, "launched-opportunities", DAY)).isEqualTo("NOT_MET 1 of 3");
            assertThat(upgrade(partner, "launched-mrr", DAY)).isEqualTo("MET $1,500 of $1,500");
        }
    }

    @Test
    @DisplayName("R11, FAQ 23: ten workloads of one customer are ten")
    void eachWorkloadCounts() {
        var partner = newcomer();
        for (int i = 1; i <= 10; i++) {
            partner.opportunity(opportunity("O-" + i, "Acme", "LAUNCHED", day("2022-06-01"), "1"));
        }

        assertThat(upgrade(partner, "launched-opportunities", DAY)).isEqualTo("MET 10 of 3");
    }

    @Test
    @DisplayName("FAQ 20: nothing but an opportunity is a launch, whatever else was sold or signed")
    void onlyOpportunitiesAreLaunches() {
        var partner = newcomer()
                .plan(day("2022-06-01"))
                .reference("Acme", day("2022-06-01"), day("2022-06-01"))
                .validation("MSP", "", day("2022-06-01"), null);

        assertThat(upgrade(partner, "launched-opportunities", DAY)).isEqualTo("NOT_MET 0 of 3");
        assertThat(upgrade(partner, "launched-mrr", DAY)).isEqualTo("NOT_MET $0 of $1,500");
    }

    @Test
    @DisplayName("R12, FAQ 16: the estimated revenue of both origins adds up, to the cent")
    void estimatesAddUpToTheCent() {
        var partner = newcomer()
                .opportunity(originated("O-1", "PARTNER"))
                .opportunity(originated("O-2", "AWS"))
                .launch(day("2022-06-01"), "1299.79")
                .launch(day("2022-06-02"), "0.01");

        assertThat(upgrade(partner, "launched-mrr", DAY)).isEqualTo("MET $1,500 of $1,500");
    }

    @Test
    @DisplayName("R12, FAQ 17: the minimum is a total, with none for a single opportunity")
    void theMinimumIsATotal() {
        var partner = newcomer()
                .launch(day("2022-06-01"), "0")
                .launch(day("2022-06-01"), "0.01")
                .launch(day("2022-06-01"), "1499.98");

        assertThat(upgrade(partner, "launched-opportunities", DAY)).isEqualTo("MET 3 of 3");
        assertThat(upgrade(partner, "launched-mrr", DAY)).isEqualTo("NOT_MET $1,499.99 of $1,500");
    }

    @Test
    @DisplayName("R12: amounts too large for floating point lose no cent")
    void noCentIsLost() {
        var partner =
                newcomer().launch(day("2022-06-01"), "90000000000000000.01").launch(day("2022-06-01"), "0.02");

        var cell = row(card(partner, day(DAY)), "launched-mrr").upgrade();

        assertThat(cell.actual()).isEqualByComparingTo(new BigDecimal("90000000000000000.03"));
    }

    @Test
    @DisplayName("R13, FAQ 15: an opportunity that the partner may not see counts")
    void whatIsNotSharedCounts() {
        var partner = newcomer()
                .opportunity(new Fact.Opportunity(
                        "O-1", "Acme", "W", "AWS", "LAUNCHED", day("2022-06-01"), new BigDecimal("1500"), false, null));

        assertThat(upgrade(partner, "launched-opportunities", DAY)).isEqualTo("NOT_MET 1 of 3");
        assertThat(upgrade(partner, "launched-mrr", DAY)).isEqualTo("MET $1,500 of $1,500");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2022-03-14, NOT_MET",
        "2022-03-15, MET",
        "2022-03-16, MET",
        "2023-03-14, MET",
        "2023-03-15, NOT_MET",
    })
    @DisplayName("R14: a business plan counts from its confirmation, for twelve months")
    void aPlanCountsForTwelveMonths(String day, String status) {
        var partner = select("2022-02-01").plan(day("2022-03-15"));

        assertThat(upgrade(partner, "business-plan", day)).isEqualTo(status);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2022-03-31, 0", "2022-04-01, 1", "2025-03-31, 1", "2025-04-01, 0"})
    @DisplayName("R15: a designation counts from its award to the eve of its end")
    void aDesignationCountsWhileItLasts(String day, int count) {
        var partner = advanced("2022-01-01").validation("MSP", "", day("2022-04-01"), day("2025-04-01"));

        assertThat(upgrade(partner, "program-validations", day)).isEqualTo("NOT_MET %d of 3".formatted(count));
    }

    @Test
    @DisplayName("R15, FAQ 27: each designation counts once: a competency by its name, MSP once, Well-Architected once")
    void designationsCountOnce() {
        var partner = advanced("2022-01-01")
                .validation("MSP", "", day("2019-01-01"), day("2023-01-01"))
                .validation("MSP", "", day("2022-01-01"), null)
                .validation("WELL_ARCHITECTED", "", day("2020-01-01"), null)
                .validation("WELL_ARCHITECTED", "", day("2021-01-01"), null)
                .validation("COMPETENCY", "Security", day("2020-01-01"), null)
                .validation("COMPETENCY", "security competency", day("2021-01-01"), null);

        assertThat(upgrade(partner, "program-validations", DAY)).isEqualTo("MET 3 of 3");
    }

    @ParameterizedTest
    @CsvSource({"MSP,,MET 1 of 1", "COMPETENCY,DevOps,MET 1 of 1", "COMPETENCY,devops competency,MET 1 of 1"})
    @CsvSource({"COMPETENCY,Storage,NOT_MET 0 of 1", "WELL_ARCHITECTED,,NOT_MET 0 of 1"})
    @DisplayName("R15, FAQ 27: one of the three must be the MSP program or the DevOps competency")
    void oneMustBeMspOrDevOps(String program, String name, String cell) {
        var partner = advanced("2022-01-01").validation(program, name == null ? "" : name, LONG_AGO, null);

        assertThat(upgrade(partner, "program-validations-msp-devops", DAY)).isEqualTo(cell);
    }

    @Test
    @DisplayName("R16: the Premier criteria are all Premier rows but the run and the review, over rolling windows")
    void criteriaAreAllRowsButThoseForApplicants() {
        var partner = Samples.premierMaterial(advanced("2022-05-01"), day("2022-04-01"));

        var card = card(partner, day(DAY));

        assertThat(upgrade(partner, "executive-business-review", DAY)).isEqualTo("NOT_MET");
        assertThat(card.attainment().heldSince()).isEqualTo(day("2022-05-01"));
        assertThat(renewal(partner, "launched-opportunities", DAY)).isEqualTo("DUE 0 of 20");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2022-08-30, NOT_MET 0 of 6",
        "2022-08-31, NOT_MET 0 of 6",
        "2022-09-30, NOT_MET 1 of 6",
        "2023-02-27, NOT_MET 5 of 6",
        "2023-02-28, MET 6 of 6",
        "2023-03-01, MET 6 of 6",
        "2023-08-30, MET 11 of 6",
        "2023-08-31, MET 0 of 6",
    })
    @DisplayName("R17: six months of all criteria, to the day; met stays met when the criteria lapse")
    void sixMonthsToTheDay(String day, String cell) {
        var partner = Samples.premierMaterial(advanced("2022-02-01"), day("2022-08-31"));

        assertThat(upgrade(partner, "sustained-attainment", day)).isEqualTo(cell);
    }

    @Test
    @DisplayName("R17: an interruption of the Advanced tier begins the count anew")
    void anInterruptionOfTheTierEndsTheStretch() {
        var partner = Samples.premierMaterial(advanced("2022-02-01"), day("2022-02-01"))
                .tier("SELECT", day("2022-10-01"))
                .tier("ADVANCED", day("2022-10-02"));

        assertThat(upgrade(partner, "sustained-attainment", "2022-09-30")).isEqualTo("MET 7 of 6");
        assertThat(upgrade(partner, "sustained-attainment", "2022-10-01")).isEqualTo("blank");
        assertThat(upgrade(partner, "sustained-attainment", "2022-10-02")).isEqualTo("NOT_MET 0 of 6");
    }

    @Test
    @DisplayName("R17: a renewed Advanced period goes on with the run")
    void aRenewalGoesOnWithTheRun() {
        var partner = Samples.premierMaterial(advanced("2022-02-01"), day("2022-02-01"))
                .tier("ADVANCED", day("2022-05-01"));

        assertThat(upgrade(partner, "sustained-attainment", "2022-08-01")).isEqualTo("MET 6 of 6");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2022-06-14, NOT_MET", "2022-06-15, MET", "2030-06-15, MET"})
    @DisplayName("R18: the executive business review is met once it is approved")
    void theReviewIsMetOnceApproved(String day, String status) {
        var partner = advanced("2022-01-01").executiveReview(day("2022-06-15"));

        assertThat(upgrade(partner, "executive-business-review", day)).isEqualTo(status);
    }

    @Test
    @DisplayName("R18, FAQ 29: who is Premier renews without the run and without the review")
    void premierRenewsWithoutRunAndReview() {
        var partner =
                Samples.premierMaterial(network.partner("P-1").tier("PREMIER", day("2022-02-01")), day("2022-03-01"));

        assertThat(renewal(partner, "sustained-attainment", DAY)).isEqualTo("blank");
        assertThat(renewal(partner, "executive-business-review", DAY)).isEqualTo("blank");
        assertThat(card(partner, day(DAY)).renewal().met()).isTrue();
    }

    private static Fact.Opportunity originated(String id, String origin) {
        return new Fact.Opportunity(
                id, "Acme", "W", origin, "LAUNCHED", day("2022-06-01"), new BigDecimal("100.10"), true, null);
    }
}
