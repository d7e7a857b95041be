package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierboard.facts.Fact;

/** rules.md section 6. */
class CustomerSuccessRulesTests extends RulesScenario {

    private static final String DAY = "2022-06-30";

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2022-06-14, 0", "2022-06-15, 1", "2022-06-16, 1", "2023-06-14, 1", "2023-06-15, 0"})
    @DisplayName("R19, FAQ 31: a launch designated as a reference counts from that day, at once, for one year")
    void aDesignatedLaunchCountsAtOnce(String day, int count) {
        var partner = select("2022-02-01").designatedReference("Acme", day("2022-06-15"));

        assertThat(upgrade(partner, "referenceable-customers", day)).isEqualTo("NOT_MET %d of 2".formatted(count));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2022-06-15, 0", "2022-06-21, 0", "2022-06-22, 1", "2023-06-21, 1", "2023-06-22, 0"})
    @DisplayName("R19, FAQ 31: a reference entered with its address counts from the approval, for one year")
    void anEnteredReferenceCountsFromItsApproval(String day, int count) {
        var partner = select("2022-02-01").reference("Acme", day("2022-06-15"), day("2022-06-22"));

        assertThat(upgrade(partner, "referenceable-customers", day)).isEqualTo("NOT_MET %d of 2".formatted(count));
    }

    @Test
    @DisplayName("R19: without an approval an entered reference never counts")
    void withoutApprovalItNeverCounts() {
        var partner = select("2022-02-01").reference("Acme", day("2022-03-01"), null);

        assertThat(upgrade(partner, "referenceable-customers", DAY)).isEqualTo("NOT_MET 0 of 2");
    }

    @Test
    @DisplayName("R19: a designation before the launch counts from the launch, and only once it is one")
    void aDesignationBeforeTheLaunchWaitsForIt() {
        var partner = select("2022-02-01")
                .opportunity(designated("O-1", "Acme", "LAUNCHED", "2022-06-10"))
                .opportunity(designated("O-2", "Other", "COMMITTED", null));

        assertThat(upgrade(partner, "referenceable-customers", "2022-06-09")).isEqualTo("NOT_MET 0 of 2");
        assertThat(upgrade(partner, "referenceable-customers", "2022-06-10")).isEqualTo("NOT_MET 1 of 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACME CORP", "Acme, Corp.", " acme-corp ", "AcmeCorp"})
    @DisplayName("R20: two references that name the same customer count once, however it is written")
    void theSameCustomerCountsOnce(String spelling) {
        var partner = select("2022-02-01")
                .reference("Acme Corp", day("2022-06-01"), day("2022-06-01"))
                .reference(spelling, day("2022-06-02"), day("2022-06-02"))
                .designatedReference(spelling, day("2022-06-03"));

        assertThat(upgrade(partner, "referenceable-customers", DAY)).isEqualTo("NOT_MET 1 of 2");
    }

    @Test
    @DisplayName("R20: another customer counts, and a customer counts as long as one of its references does")
    void eachReferenceIsTimeBound() {
        var partner = select("2022-02-01")
                .reference("Acme Corp", day("2021-07-01"), day("2021-07-01"))
                .reference("Acme Corp 2", day("2022-06-01"), day("2022-06-01"))
                .reference("acme corp", day("2022-06-02"), day("2022-06-02"));

        assertThat(upgrade(partner, "referenceable-customers", DAY)).isEqualTo("MET 2 of 2");
        assertThat(upgrade(partner, "referenceable-customers", "2023-06-01")).isEqualTo("NOT_MET 1 of 2");
        assertThat(upgrade(partner, "referenceable-customers", "2023-06-02")).isEqualTo("NOT_MET 0 of 2");
    }

    @ParameterizedTest(name = "e-mail confirmed {0}, customer confirmed {1}: {2} on the eve, {3} on the day")
    @CsvSource({
        "2022-06-10, 2022-06-15, 0, 1",
        "2022-06-15, 2022-06-10, 0, 1",
        "2022-06-15, 2022-06-15, 0, 1",
        "2022-06-10,           , 0, 0",
        "          , 2022-06-10, 0, 0",
        "          ,           , 0, 0",
    })
    @DisplayName("R21, FAQ 34: a response counts from the day on which the second of two checks was done")
    void bothChecksMustBeDone(String email, String customer, int eve, int theDay) {
        var partner = select("2022-02-01").response("ann@acme.example", 5, orNull(email), orNull(customer));

        assertThat(upgrade(partner, "csat-responses", "2022-06-14")).isEqualTo("NOT_MET %d of 20".formatted(eve));
        assertThat(upgrade(partner, "csat-responses", "2022-06-15")).isEqualTo("NOT_MET %d of 20".formatted(theDay));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2023-06-15, 1", "2024-06-13, 1", "2024-06-14, 0"})
    @DisplayName("R21, FAQ 36: a validated response counts at once, for one year of 365 days")
    void aResponseCountsForAYear(String day, int count) {
        var partner = select("2022-02-01").response("ann@acme.example", 5, day("2023-06-15"), day("2023-06-15"));

        assertThat(upgrade(partner, "csat-responses", day)).isEqualTo("NOT_MET %d of 20".formatted(count));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    @DisplayName("R21, FAQ 32: the score never matters")
    void theScoreNeverMatters(int score) {
        var partner = select("2022-02-01").response("ann@acme.example", score, day("2022-06-01"), day("2022-06-01"));

        assertThat(upgrade(partner, "csat-responses", DAY)).isEqualTo("NOT_MET 1 of 20");
    }

    @Test
    @DisplayName("R21, FAQ 33: several people of one customer count each")
    void severalPeopleOfOneCustomerCount() {
        var partner = select("2022-02-01");
        for (int i = 1; i <= 20; i++) {
            partner.response("person%d@acme.example".formatted(i), 3, day("2022-06-01"), day("2022-06-01"));
        }

        assertThat(upgrade(partner, "csat-responses", DAY)).isEqualTo("MET 20 of 20");
    }

    @Test
    @DisplayName("R21: the same address counts once at a time, and as long as its latest response")
    void theSameAddressCountsOnceAtATime() {
        var partner = select("2022-02-01")
                .response("ann@acme.example", 3, day("2021-07-01"), day("2021-07-01"))
                .response("ANN@acme.example", 4, day("2022-06-01"), day("2022-06-01"));

        assertThat(upgrade(partner, "csat-responses", DAY)).isEqualTo("NOT_MET 1 of 20");
        assertThat(upgrade(partner, "csat-responses", "2023-05-31")).isEqualTo("NOT_MET 1 of 20");
        assertThat(upgrade(partner, "csat-responses", "2023-06-01")).isEqualTo("NOT_MET 0 of 20");
    }

    @Test
    @DisplayName("R22: a private response counts as much as one that the partner may read")
    void aPrivateResponseCounts() {
        var partner = select("2022-02-01");
        var confirmed = day("2022-06-01");
        partner.responses.add(
                new Fact.Response("S-1", "Acme", "a@acme.example", 1, false, confirmed, confirmed, confirmed));
        partner.responses.add(
                new Fact.Response("S-2", "Acme", "b@acme.example", 1, true, confirmed, confirmed, confirmed));

        assertThat(upgrade(partner, "csat-responses", DAY)).isEqualTo("NOT_MET 2 of 20");
    }

    private static Fact.Opportunity designated(String id, String customer, String stage, String launched) {
        return new Fact.Opportunity(
                id, customer, "W", "PARTNER", stage, orNull(launched), BigDecimal.ONE, true, day("2022-03-01"));
    }

    private static LocalDate orNull(String day) {
        return day == null ? null : day(day);
    }
}
