package org.tierboard.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;
import static org.tierboard.Visitor.page;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.Visitor;

@OverHttp
class SignInTests {

    private static final int ALLOWED_PER_ACCOUNT = 10;
    private static final int ALLOWED_PER_SOURCE = 50;

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    Visitor visitor;

    @BeforeEach
    void visit() {
        forgetFailures();
        visitor = new Visitor(port);
    }

    @AfterEach
    void forgetFailures() {
        jdbc.sql("delete from sign_in_allowance").update();
    }

    @Test
    void letsInWhoKnowsThePassword() {
        var lead = people.leadOf(people.partner());

        var answer = visitor.signIn(lead.email(), TestPeople.PASSWORD);

        assertThat(location(answer)).isEqualTo("/");
        assertThat(location(visitor.get("/"))).startsWith("/partners/P-").endsWith("/scorecard");
    }

    @Test
    void knowsTheAddressInAnySpelling() {
        var administrator = people.administrator();

        var answer = visitor.signIn("  " + administrator.email().toUpperCase() + " ", TestPeople.PASSWORD);

        assertThat(location(answer)).isEqualTo("/");
        assertThat(location(visitor.get("/"))).isEqualTo("/partners");
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        var administrator = people.administrator();
        visitor.get("/users?query=ann");

        assertThat(location(visitor.signIn(administrator.email(), TestPeople.PASSWORD)))
                .startsWith("/users?query=ann");
    }

    @Test
    void saysTheSameForAWrongPasswordAnUnknownAddressAndADisabledAccount() {
        var known = people.administrator();
        var disabled = people.administrator();
        people.disable(disabled);

        var wrong = visitor.signIn(known.email(), "not the password");
        var unknown = visitor.signIn("nobody@example.com", "not the password");
        var locked = visitor.signIn(disabled.email(), TestPeople.PASSWORD);

        assertThat(location(wrong))
                .isEqualTo(location(unknown))
                .isEqualTo(location(locked))
                .isEqualTo("/login?failed");
        assertThat(page(visitor.get("/login?failed")).select("[role=alert]").text())
                .isNotEmpty();
    }

    @Test
    void stopsListeningAfterTenFailuresForAnAccountWhetherItExistsOrNot() {
        var known = people.administrator();
        var unknown = "nobody." + UUID.randomUUID() + "@example.com";

        for (var email : new String[] {known.email(), unknown}) {
            for (var i = 0; i < ALLOWED_PER_ACCOUNT; i++) {
                assertThat(location(visitor.signIn(email, "wrong"))).isEqualTo("/login?failed");
            }
            assertThat(location(visitor.signIn(email, TestPeople.PASSWORD))).startsWith("/login?failed&wait=1");
        }
        assertThat(page(visitor.get("/login?failed&wait=15"))
                        .select("[role=alert]")
                        .text())
                .contains("15 minutes");
    }

    @Test
    void countsFailuresOnly() {
        var administrator = people.administrator();

        for (var i = 0; i < ALLOWED_PER_ACCOUNT + 2; i++) {
            assertThat(location(visitor.signIn(administrator.email(), TestPeople.PASSWORD)))
                    .isEqualTo("/");
        }
    }

    @Test
    void stopsListeningToASourceThatTriesManyAccountsAndPretendsToBeMany() {
        for (var i = 0; i < ALLOWED_PER_SOURCE; i++) {
            fail(i);
        }

        assertThat(location(fail(ALLOWED_PER_SOURCE))).startsWith("/login?failed&wait=");
    }

    private HttpResponse<String> fail(int number) {
        return visitor.post(
                "/login",
                Map.of("email", "nobody" + number + "@example.com", "password", "wrong"),
                "X-Forwarded-For",
                "10.0.0." + number);
    }
}
