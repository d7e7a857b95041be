package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.account.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Versions, pages and bodies of the API, seen on a partner's opportunities. */
@OverHttp
class VersionsAndListsTests {

    private static final String DEAL = "{\"customer\":\"%s\",\"workload\":\"Shop\",\"estimatedMrr\":1200.50}";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Tokens tokens;

    @Autowired
    JsonMapper json;

    Program program;
    String path;

    @BeforeEach
    void begin() {
        var partner = people.partner();
        program = new Program(port, tokens, people.managerOf(partner));
        path = "/api/v1/partners/" + partner.id() + "/opportunities";
    }

    @Test
    void whatDidntChangeIsntSentAgainAndWhatChangedMeanwhileIsntOverwritten() {
        var one = location(add("Acme"));
        var read = program.get(one);
        var tag = Program.tag(read);

        assertThat(program.get(one, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(change(one, "Bolt").statusCode()).isEqualTo(428);
        assertThat(change(one, "Bolt", "If-Match", "*").statusCode()).isEqualTo(428);
        var changed = change(one, "Bolt", "If-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains("Bolt");
        assertThat(Program.tag(changed)).isNotEqualTo(tag);
        var stale = change(one, "Core", "If-Match", tag);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body()).contains("urn:tierboard:problem:stale");
        assertThat(change(one, "Core", "If-Match", "\"abc\"").statusCode()).isEqualTo(412);
        var now = program.get(one, "If-None-Match", tag);
        assertThat(now.statusCode()).isEqualTo(200);
        assertThat(now.body()).contains("Bolt");
    }

    @Test
    void anOpportunityLivesFromItsBeginningToItsReference() {
        var one = location(add("Acme"));

        step(one, "stage", "{\"stage\":\"QUALIFIED\"}", 200);
        step(one, "stage", "{\"stage\":\"PROSPECT\"}", 409);
        step(one, "stage", "{\"stage\":\"LAUNCHED\"}", 422);
        step(one, "launch", "{\"launchedOn\":\"2999-01-01\",\"estimatedMrr\":5}", 422);
        step(one, "launch", "{\"launchedOn\":\"2020-03-01\",\"estimatedMrr\":700.25}", 200);
        step(one, "correct", "{\"launchedOn\":\"2020-03-02\",\"estimatedMrr\":700.25}", 422);
        step(one, "correct", "{\"launchedOn\":\"2020-03-02\",\"estimatedMrr\":700.25,\"reason\":\"typed\"}", 200);
        step(one, "lose", "{\"reason\":\"gone\"}", 409);
        step(one, "reference", "{\"referenceUrl\":\"https://www.example.com/acme\",\"agreed\":false}", 400);
        step(one, "reference", "{\"referenceUrl\":\"https://www.example.com/acme\",\"agreed\":true}", 200);
        step(one, "reference/withdraw", "{\"reason\":\"asked to\"}", 200);
        var sharing = step(one, "sharing", "{\"shared\":false}", 422);

        assertThat(sharing.body()).contains("\"field\":\"shared\"");
        var now = json.readTree(program.get(one).body());
        assertThat(now.get("stage").asString()).isEqualTo("LAUNCHED");
        assertThat(now.get("launchedOn").asString()).isEqualTo("2020-03-02");
        assertThat(now.get("referenceUrl").isNull()).isTrue();
    }

    @Test
    void pagesStayAsTheyAreWhileEntriesCome() {
        for (var i = 0; i < 7; i++) {
            add("Customer " + i);
        }
        var all = ids(json.readTree(program.get(path + "?size=200").body()));

        var seen = new ArrayList<String>();
        var next = path + "?size=2&query=Customer";
        while (next != null) {
            var answer = program.get(next);
            var page = json.readTree(answer.body());
            seen.addAll(ids(page));
            add("Customer later");
            next = page.get("next").isNull() ? null : page.get("next").asString();
            assertThat(answer.headers().firstValue("Link").isPresent()).isEqualTo(next != null);
        }

        assertThat(seen).containsAll(all).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor=!!", "cursor=AA", "size=0", "size=201", "size=x", "from=2026-02-30", "stage=WON"})
    void nonsenseInAQueryIsABadRequest(String query) {
        var answer = program.get(path + "?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"customer\":\"A\",\"workload\":\"B\",\"estimatedMrr\":1,\"version\":7} | version",
                "{\"customer\":\"A\",\"workload\":\"B\",\"estimatedMrr\":\"1\"} | estimatedMrr",
                "{\"customer\":5,\"workload\":\"B\",\"estimatedMrr\":1} | customer",
                "{\"customer\":\"A\\u0000\",\"workload\":\"B\",\"estimatedMrr\":1} | customer",
                "{\"customer\":\"A\\ud800\",\"workload\":\"B\",\"estimatedMrr\":1} | customer",
                "{\"customer\":\"A\",\"workload\":\"B\",\"estimatedMrr\":1.234} | estimatedMrr",
                "{\"customer\":\"A\",\"workload\":\"B\",\"estimatedMrr\":1e9999} | estimatedMrr",
                "{\"customer\":\"A\",\"workload\":\"B\",\"estimatedMrr\":1,\"origin\":0} | origin",
                "{\"customer\":\"A\",\"workload\":\"B\",\"estimatedMrr\":1,\"shared\":\"yes\"} | shared"
            })
    void aFieldThatIsWrongIsNamed(String body, String field) {
        var answer = program.post(path, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(json.readTree(answer.body()).at("/errors/0/field").asString())
                .isEqualTo(field);
    }

    @Test
    void aBodyThatIsNoneIsAProblemAndNoFailure() {
        assertThat(program.post(path, "").statusCode()).isEqualTo(400);
        assertThat(program.post(path, "{\"customer\":").body()).contains("line 1");
        assertThat(program.post(path, "[".repeat(5000)).statusCode()).isEqualTo(400);
        assertThat(program.post(path, "\"" + "x".repeat(300_000) + "\"").statusCode())
                .isEqualTo(413);
        assertThat(program.post(path, DEAL, "Content-Type", "text/plain").statusCode())
                .isEqualTo(415);
        assertThat(program.get(path, "Accept", "application/pdf").statusCode()).isEqualTo(406);
    }

    private HttpResponse<String> add(String customer) {
        return program.post(path, DEAL.formatted(customer));
    }

    private HttpResponse<String> change(String one, String customer, String... headers) {
        return program.call("PUT", one, DEAL.formatted(customer), headers);
    }

    private HttpResponse<String> step(String one, String step, String body, int expected) {
        var answer = program.post(one + "/" + step, body, "If-Match", Program.tag(program.get(one)));
        assertThat(answer.statusCode()).as(step + " " + answer.body()).isEqualTo(expected);
        return answer;
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items").findValuesAsString("opportunityId");
    }
}
