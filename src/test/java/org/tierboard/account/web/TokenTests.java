package org.tierboard.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.MovableClock;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Person;
import org.tierboard.Visitor;
import org.tierboard.account.Role;
import org.tierboard.account.Tokens;
import org.tierboard.account.Viewer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OverHttp
class TokenTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Tokens tokens;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @AfterEach
    void tidy() {
        clock.reset();
        jdbc.sql("delete from sign_in_allowance").update();
    }

    @Test
    void isMadeWithAPasswordShownOnceAndKeptAsAHashOnly() {
        var person = people.administrator();

        var answer = issue(person.email(), TestPeople.PASSWORD, "{\"name\": \"nightly export\"}");

        var issued = json.readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(issued.propertyNames()).containsExactlyInAnyOrder("token", "name", "expiresAt");
        assertThat(issued.get("name").asString()).isEqualTo("nightly export");
        assertThat(Instant.parse(issued.get("expiresAt").asString())).isAfter(Instant.now());
        assertThat(token(issued)).hasSize(43);
        assertThat(works(token(issued))).isTrue();
        assertThat(rowOf(person)).doesNotContain(token(issued));
    }

    @Test
    void wrongPasswordIsRefusedWithTheWayToSignIn() {
        var answer = issue(people.administrator().email(), "wrong", "{\"name\": \"x\"}");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(way -> assertThat(way).startsWith("Basic"));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void passwordsAreTakenNowhereElse() {
        var person = people.administrator();

        var answer = new Visitor(port).get("/api/v1/scorecards", basic(person.email(), TestPeople.PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(way -> assertThat(way).startsWith("Bearer"));
    }

    @Test
    void tooManyWrongPasswordsAreToldWhenToTryAgain() {
        var person = people.administrator();
        for (var i = 0; i < 10; i++) {
            issue(person.email(), "wrong", "{\"name\": \"x\"}");
        }

        var answer = issue(person.email(), TestPeople.PASSWORD, "{\"name\": \"x\"}");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 900L);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void nameIsCheckedAndNothingElseIsTaken() {
        var person = people.administrator();

        assertThat(issue(person.email(), TestPeople.PASSWORD, "{\"name\": \" \"}")
                        .body())
                .contains("\"status\":400", "Give the token a name");
        assertThat(issue(person.email(), TestPeople.PASSWORD, "{\"name\": \"a\\u0000b\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(issue(person.email(), TestPeople.PASSWORD, "{\"name\": \"a\", \"userNo\": 1}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(issue(person.email(), TestPeople.PASSWORD, "not json").statusCode())
                .isEqualTo(400);
    }

    @Test
    void lastUseIsNoted() {
        var person = people.administrator();
        var token = tokens.issue(viewer(person), "x").token();
        assertThat(tokens.of(viewer(person)))
                .singleElement()
                .satisfies(line -> assertThat(line.lastUsedAt()).isNull());

        works(token);

        assertThat(tokens.of(viewer(person)))
                .singleElement()
                .satisfies(line -> assertThat(line.lastUsedAt()).isNotNull());
    }

    @Test
    void opensNothingOnceRevoked() {
        var person = people.administrator();
        var token = tokens.issue(viewer(person), "x").token();
        var other = tokens.issue(viewer(person), "y").token();

        tokens.revoke(viewer(person), tokens.of(viewer(person)).get(1).tokenNo());

        assertThat(works(token)).isFalse();
        assertThat(works(other)).isTrue();
    }

    @Test
    void isRevokedByItsOwnerOnly() {
        var person = people.administrator();
        var token = tokens.issue(viewer(person), "x").token();

        tokens.revoke(
                viewer(people.administrator()), tokens.of(viewer(person)).get(0).tokenNo());

        assertThat(works(token)).isTrue();
    }

    @Test
    void opensNothingAfterAYear() {
        var token = tokens.issue(viewer(people.administrator()), "x").token();

        clock.move(Duration.ofDays(365).minusMinutes(1));
        assertThat(works(token)).isTrue();
        clock.move(Duration.ofMinutes(2));

        assertThat(works(token)).isFalse();
    }

    @Test
    void diesAtOnceWithItsOwnersAccount() {
        var person = people.administrator();
        var token = tokens.issue(viewer(person), "x").token();
        assertThat(works(token)).isTrue();

        people.disable(person);

        assertThat(works(token)).isFalse();
    }

    private boolean works(String token) {
        var status = new Visitor(port)
                .get("/api/v1/nowhere", "Authorization", "Bearer " + token)
                .statusCode();
        assertThat(status).isIn(401, 404);
        return status == 404;
    }

    private HttpResponse<String> issue(String email, String password, String body) {
        var basic = basic(email, password);
        return new Visitor(port)
                .send("POST", "/api/v1/tokens", body, basic[0], basic[1], "Content-Type", "application/json");
    }

    private static String[] basic(String email, String password) {
        var plain = (email + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new String[] {"Authorization", "Basic " + Base64.getEncoder().encodeToString(plain)};
    }

    private String rowOf(Person person) {
        return jdbc.sql("select * from api_token where user_no = :user")
                .param("user", person.userNo())
                .query()
                .singleRow()
                .toString();
    }

    private static String token(JsonNode issued) {
        return issued.get("token").asString();
    }

    private static Viewer viewer(Person person) {
        return new Viewer(person.userNo(), "Ann", person.email(), Role.ADMINISTRATOR);
    }
}
