package org.tierboard.scorecard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.TestPeople.Person;
import org.tierboard.Visitor;
import org.tierboard.account.Role;
import org.tierboard.account.Tokens;
import org.tierboard.account.Viewer;
import org.tierboard.kernel.ProgrammeCalendar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cards over HTTP: from facts in the database to the JSON that other programs read. */
@OverHttp
class ScorecardApiTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JsonMapper mapper;

    @Autowired
    ProgrammeCalendar calendar;

    private Partner a;
    private Partner b;
    private Partner guide;
    private String token;

    @BeforeEach
    void assemble() {
        var partners = new CardNetwork().guide("GUIDE").guide("B").guide("A").write(jdbc);
        guide = partners.get(0);
        b = partners.get(1);
        a = partners.get(2);
        token = token(people.managerOf(guide));
    }

    /** Rules.md section 9: the golden case, from dated facts. */
    @Test
    void showsTheGuidesSampleToTheCent() {
        var answer = get("/api/v1/partners/" + guide.id() + "/scorecard?asOf=2022-06-30");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(rows(answer))
                .containsExactly(
                        "program-fee {\"required\":2500,\"paid\":true} {\"required\":2500,\"paid\":true}",
                        "accredited-individuals MET 4 of 4 NOT_MET 4 of 8",
                        "accredited-technical MET 4 of 2 MET 4 of 4",
                        "accredited-business MET 4 of 2 MET 4 of 4",
                        "foundational-individuals MET 4 of 2 MET 4 of 4",
                        "technical-individuals MET 3 of 2 NOT_MET 3 of 6",
                        "technical-pro-specialty null NOT_MET 0 of 3",
                        "launched-opportunities DUE 0 of 3 NOT_MET 5 of 20",
                        "launched-mrr DUE 0 of 1500 MET 10498.56 of 10000",
                        "business-plan null {\"status\":\"NOT_MET\"}",
                        "referenceable-customers null NOT_MET 0 of 2",
                        "csat-responses null NOT_MET 0 of 20");
    }

    @Test
    void speaksAboutTodayUnlessADayIsAskedFor() {
        var path = "/api/v1/partners/" + guide.id() + "/scorecard";

        assertThat(json(get(path)).get("asOf").asString())
                .isEqualTo(calendar.today().toString());
        assertThat(json(get(path + "?asOf=")).get("asOf").asString())
                .isEqualTo(calendar.today().toString());
        assertThat(json(get(path + "?asOf=2021-05-31")).get("tier").isNull()).isTrue();
    }

    @Test
    void refusesADayThatIsNoneOfTheProgrammes() {
        for (var day : new String[] {"yesterday", "2022-02-30", "30.06.2022", "1989-12-31", "2201-01-01", "-1-01-01"}) {
            var answer = get("/api/v1/partners/" + guide.id() + "/scorecard?asOf=" + day);

            assertThat(answer.statusCode()).as(day).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(json(answer).get("detail").asString()).contains(day).contains("yyyy-MM-dd");
        }
        assertThat(get("/api/v1/scorecards?asOf=soon").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/partners/" + guide.id() + "/scorecard?asOf=1990-01-01")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void streamsACardALineInTheOrderOfPartnerIds() {
        token = token(people.managerOf(guide, b, a));

        var answer = get("/api/v1/scorecards?asOf=2022-06-30");

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/x-ndjson");
        assertThat(answer.body()).endsWith("}\n");
        var lines = answer.body().lines().toList();
        assertThat(lines)
                .extracting(line -> mapper.readTree(line).get("partnerId").asString())
                .containsExactly(a.id(), b.id(), guide.id());
        assertThat(lines.get(2))
                .isEqualTo(get("/api/v1/partners/" + guide.id() + "/scorecard?asOf=2022-06-30")
                        .body());
    }

    @Test
    void streamsNothingToWhoSeesNobody() {
        token = token(people.managerOf());

        var answer = get("/api/v1/scorecards");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void listsThePartnersThatTheCallerMaySee() {
        token = token(people.managerOf(guide, b));

        var list = json(get("/api/v1/partners?size=1&page=1"));
        var narrowed = json(get("/api/v1/partners?query=GuIDe&tier=SELECT"));

        assertThat(list.get("items").get(0).get("partnerId").asString()).isEqualTo(guide.id());
        assertThat(list.get("page").toString())
                .isEqualTo("{\"number\":1,\"size\":1,\"totalElements\":2,\"totalPages\":2}");
        assertThat(narrowed.get("page").get("totalElements").asInt()).isEqualTo(1);
        assertThat(json(get("/api/v1/partners?tier=NONE")).get("items")).isEmpty();
    }

    @Test
    void describesOnePartner() {
        assertThat(get("/api/v1/partners/" + guide.id()).body()).isEqualTo("""
                {"partnerId":"%s","name":"Partner %s","path":"SERVICES","tier":"SELECT","stage":"REGISTERED",\
                "nextReviewDate":"2023-06-01","membership":{"confirmedOn":"2021-05-02","feePaidThrough":"2023-05-01"}}\
                """.formatted(guide.id(), guide.id()));
    }

    @Test
    void refusesPagesThatDoNotExist() {
        for (var query : new String[] {"page=-1", "size=0", "size=201", "page=x", "tier=GOLD"}) {
            assertThat(get("/api/v1/partners?" + query).statusCode()).as(query).isEqualTo(400);
        }
        assertThat(get("/api/v1/partners?page=2147483647&size=200").statusCode())
                .isEqualTo(200);
    }

    private String token(Person person) {
        return tokens.issue(new Viewer(person.userNo(), "Ann", person.email(), Role.PARTNER_MANAGER), "test")
                .token();
    }

    private HttpResponse<String> get(String path) {
        return new Visitor(port).get(path, "Authorization", "Bearer " + token, "Accept", "*/*");
    }

    private JsonNode json(HttpResponse<String> answer) {
        return mapper.readTree(answer.body());
    }

    private ArrayList<String> rows(HttpResponse<String> answer) {
        var rows = new ArrayList<String>();
        for (var row : json(answer).get("rows")) {
            rows.add(row.get("id").asString() + " " + cell(row.get("renewal")) + " " + cell(row.get("upgrade")));
        }
        return rows;
    }

    private static String cell(JsonNode cell) {
        return cell.has("actual")
                ? "%s %s of %s"
                        .formatted(
                                cell.get("status").asString(),
                                cell.get("actual").decimalValue(),
                                cell.get("required").decimalValue())
                : cell.toString();
    }
}
