package org.tierboard.scorecard.web;

import static org.assertj.core.api.Assertions.*;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.TestPeople.Person;
import org.tierboard.Visitor;
import org.tierboard.account.Role;
import org.tierboard.account.Tokens;
import org.tierboard.account.Viewer;
import org.tierboard.credential.CredentialTypes;

/** The records behind a cell, as programs read them. */
@OverHttp
class DrillApiTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CredentialTypes types;

    private Partner partner;
    private String administrator;
    private String lead;

    @BeforeEach
    void makePartner() {
        partner = DrillTestPartner.make(people, jdbc, types);
        administrator = token(people.administrator(), Role.ADMINISTRATOR);
        lead = token(people.leadOf(partner), Role.ALLIANCE_LEAD);
    }

    @Test
    void tellsTheCellAndItsRecords() {
        var json = get(administrator, "launched-mrr", "&column=upgrade").body();

        assertThat(JsonPath.<Map<String, Object>>read(json, "$"))
                .containsEntry("partnerId", partner.id())
                .containsEntry("row", "launched-mrr")
                .containsEntry("column", "upgrade")
                .containsEntry("asOf", DrillTestPartner.DAY)
                .containsEntry("actual", 100765.93)
                .containsEntry("required", 50000)
                .containsEntry("status", "MET")
                .containsEntry("counting", 3)
                .containsEntry("notCounting", 3)
                .containsEntry("withheld", Map.of("counting", 0, "notCounting", 0))
                .containsEntry("reasons", Map.of("LAPSED", 1, "NOT_LAUNCHED", 2))
                .containsEntry("page", Map.of("number", 0, "size", 50, "totalRecords", 6, "totalPages", 1));
        assertThat(JsonPath.<Map<String, Object>>read(json, "$.records[0]"))
                .containsEntry("id", "O-2")
                .containsEntry("kind", "OPPORTUNITY")
                .containsEntry("title", "Workload of O-2")
                .containsEntry("detail", "Bolt")
                .containsEntry("date", "2026-01-15")
                .containsEntry("amount", 800)
                .containsEntry("shared", true)
                .containsEntry("counts", true)
                .containsEntry("countsUntil", "2027-01-14")
                .containsEntry("reason", null)
                .containsEntry("reasonText", null);
        assertThat(JsonPath.<List<Map<String, Object>>>read(json, "$.records[?(@.id == 'O-3')]")
                        .get(0))
                .containsEntry("reason", "LAPSED")
                .containsEntry("reasonText", "It counted until 30 Apr 2026, and is older than the period now.");
    }

    @Test
    void takesTheRenewalColumnIfAsked() {
        var json =
                get(administrator, "launched-opportunities", "&column=renewal").body();

        assertThat(JsonPath.<Integer>read(json, "$.actual")).isEqualTo(2);
        assertThat(JsonPath.<List<String>>read(json, "$.records[?(@.counts == true)].countsUntil"))
                .containsExactly("2027-01-31", "2027-01-31");
    }

    @Test
    void givesNoNumbersForAYesNoRequirement() {
        var json = get(administrator, "business-plan", "").body();

        assertThat(JsonPath.<Map<String, Object>>read(json, "$"))
                .containsEntry("actual", null)
                .containsEntry("required", null)
                .containsEntry("status", "MET")
                .containsEntry("counting", 1);
    }

    /** R26. */
    @Test
    void tellsWhatIsKnownOfTheFee() {
        var json = get(administrator, "program-fee", "").body();

        assertThat(JsonPath.<Map<String, Object>>read(json, "$"))
                .containsEntry("required", 2500)
                .containsEntry("status", null);
        assertThat(JsonPath.<List<String>>read(json, "$.records[*].reason")).containsOnly("NOT_CONFIRMED");
    }

    /** R13, R22, R10: not a trace, in no row, column or page. */
    @ParameterizedTest
    @ValueSource(strings = {"renewal", "upgrade"})
    void tellsThePartnerNothingThatIsntItsOwnToKnow(String column) {
        for (var row : DrillTestPartner.ROWS) {
            var body = get(lead, row, "&size=500&column=" + column).body();

            assertThat(body).as(row).contains("\"records\"").doesNotContain(DrillTestPartner.SECRETS);
        }
    }

    /** R13, R22: the numbers are the card's all the same. */
    @Test
    void countsForThePartnerWhatItMayNotSee() {
        var launched = get(lead, "launched-opportunities", "").body();
        var responses = get(lead, "csat-responses", "").body();

        assertThat(JsonPath.<Integer>read(launched, "$.counting")).isEqualTo(3);
        assertThat(JsonPath.<Integer>read(launched, "$.withheld.counting")).isEqualTo(1);
        assertThat(JsonPath.<List<String>>read(launched, "$.records[?(@.counts == true)].title"))
                .containsExactly("Workload of O-2", "Workload of O-1", "Not shared with you");
        assertThat(JsonPath.<Integer>read(responses, "$.counting")).isEqualTo(2);
        assertThat(JsonPath.<Map<String, Integer>>read(responses, "$.withheld"))
                .isEqualTo(Map.of("counting", 1, "notCounting", 2));
        assertThat(JsonPath.<List<String>>read(responses, "$.records[*].id")).containsExactly("S-1");
    }

    /** The vendor's side sees all, but private responses only administrators do (R22). */
    @Test
    void showsThePartnerManagerEverythingButPrivateResponses() {
        var manager = token(people.managerOf(partner), Role.PARTNER_MANAGER);

        assertThat(get(manager, "launched-opportunities", "").body()).contains("O-SECRET-1");
        assertThat(get(manager, "csat-responses", "").body()).doesNotContain(DrillTestPartner.SECRETS);
        assertThat(get(administrator, "csat-responses", "").body()).contains("S-SECRET-1");
    }

    @Test
    void pagesThroughTheRecords() {
        var json = get(administrator, "launched-opportunities", "&show=not-counting&size=2&page=1")
                .body();

        assertThat(JsonPath.<List<Object>>read(json, "$.records")).hasSize(1);
        assertThat(JsonPath.<Map<String, Integer>>read(json, "$.page"))
                .isEqualTo(Map.of("number", 1, "size", 2, "totalRecords", 3, "totalPages", 2));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "column=left | renewal, upgrade",
                "show=some | all, counting, not-counting",
                "page=-1 | page",
                "size=0 | between 1 and 500",
                "size=501 | between 1 and 500",
                "size=many | size",
                "asOf=tomorrow | asOf"
            })
    void saysWhatAParameterMayBe(String parameter, String words) {
        var answer = visitor(administrator, "/scorecard/rows/launched-opportunities?" + parameter);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-row", "LAUNCHED-OPPORTUNITIES"})
    void findsNoRowThatTheCardDoesntHave(String row) {
        var answer = get(administrator, row, "");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).contains(row);
    }

    /** A partner that one may not see answers as one that doesn't exist. */
    @Test
    void answersForAnotherPartnerAsForAnUnknownOne() {
        var path = "/scorecard/rows/launched-opportunities";
        var other = people.partner();

        var hidden = send(lead, "/api/v1/partners/" + other.id() + path);
        var unknown = send(lead, "/api/v1/partners/P-unknown" + path);

        assertThat(hidden.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(404);
        assertThat(hidden.body().replace(other.id(), "P-unknown")).isEqualTo(unknown.body());
    }

    @Test
    void isDescribedByOpenApi() {
        var description = send(administrator, "/v3/api-docs").body();

        assertThat(JsonPath.<Map<String, Object>>read(
                        description, "$.paths['/api/v1/partners/{partnerId}/scorecard/rows/{rowId}'].get"))
                .containsKey("summary");
        assertThat(JsonPath.<Map<String, Object>>read(description, "$.components.schemas.CellRecord.properties"))
                .containsKeys("countsUntil", "reason", "reasonText");
    }

    private HttpResponse<String> get(String token, String row, String parameters) {
        return visitor(token, "/scorecard/rows/" + row + "?asOf=" + DrillTestPartner.DAY + parameters);
    }

    private HttpResponse<String> visitor(String token, String path) {
        return send(token, "/api/v1/partners/" + partner.id() + path);
    }

    private HttpResponse<String> send(String token, String path) {
        return new Visitor(port).get(path, "Authorization", "Bearer " + token, "Accept", "*/*");
    }

    private String token(Person person, Role role) {
        return tokens.issue(new Viewer(person.userNo(), "Ann Example", person.email(), role), "test")
                .token();
    }
}
