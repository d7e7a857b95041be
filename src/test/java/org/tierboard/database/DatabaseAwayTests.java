package org.tierboard.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.tierboard.Forms;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.Visitor;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Tokens;
import org.tierboard.account.Viewer;

/** What people and programs notice of a database that goes away and comes back. */
@OverHttp
@Import(DatabaseAwayTests.Breaking.class)
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=1500")
class DatabaseAwayTests {

    /** Longer than the pool trusts a connection that was used a moment ago. */
    private static final Duration RESTART = Duration.ofMillis(120);

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Tokens tokens;

    @Autowired
    DatabaseAccess access;

    @Autowired
    JdbcClient jdbc;

    Visitor visitor;
    String token;

    @BeforeEach
    void signIn() {
        var person = people.administrator();
        visitor = Visitor.signedIn(port, person);
        token = tokens.issue(new Viewer(person.userNo(), "Ann", person.email(), Role.ADMINISTRATOR), "test")
                .token();
    }

    /** The pool tries again less and less often. */
    @AfterEach
    void back() {
        command("alter database %s allow_connections true");
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> jdbc.sql("select true").query(Boolean.class).single());
    }

    @Test
    void aRestartBetweenTwoRequestsIsNotNoticed() throws InterruptedException {
        for (var restart = 0; restart < 5; restart++) {
            assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
            cutAll();
            Thread.sleep(RESTART.toMillis());
        }

        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        assertThat(api("/api/v1/partners").statusCode()).isEqualTo(200);
    }

    @Test
    void whoAsksMeanwhileIsToldWhenToComeBack() {
        var name = Forms.find(visitor, "/account", "/name");
        command("alter database %s allow_connections false");
        cutAll();

        var page = visitor.get("/account");
        var form = visitor.post("/account/name", Forms.fields(name, Map.of("name", "Bo")));
        var open = new Visitor(port).get("/rate/P-1");
        var problem = api("/api/v1/partners");
        back();

        assertAway(page);
        assertThat(Visitor.page(page).select("main.failure .lead").text())
                .isEqualTo(
                        "The service is busy or cannot reach its database. Nothing was changed. Try again in a moment.");
        assertAway(form);
        assertAway(open);
        assertAway(problem);
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/statement", "/query"})
    void whatBreaksOnTheWayChangesNothingAndIsWorthAnotherTry(String way) {
        var page = visitor.get("/breaking" + way);
        var problem = api("/api/breaking" + way);

        assertAway(page);
        assertAway(problem);
        assertThat(problem.body()).contains("Nothing was changed");
        assertThat(Visitor.page(page).select("header nav a"))
                .as("the bar of whom it already knew")
                .isNotEmpty();
    }

    @Test
    void ofACommitThatBreaksNobodySaysThatNothingWasChanged() {
        var answer = api("/api/breaking/commit");

        assertAway(answer);
        assertThat(answer.body()).contains("may or may not have been made").doesNotContain("Nothing was changed");
    }

    private static void assertAway(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.body()).doesNotContain("org.tierboard", "org.postgresql", "SQLState", "Exception");
    }

    private HttpResponse<String> api(String path) {
        return new Visitor(port).get(path, "Authorization", "Bearer " + token, "Accept", "application/json");
    }

    private void cutAll() {
        command("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '%s'");
    }

    private void command(String command) {
        var name = access.url().replaceFirst(".*/", "").replaceFirst("\\?.*", "");
        TestServer.running().asSuperuser(command.formatted(name));
    }

    /** Loses its connection in every way. */
    @Controller
    @Allowed
    @ResponseBody
    static class Breaking {

        private static final String OWN_END = "select pg_terminate_backend(pg_backend_pid())";

        private final JdbcClient jdbc;
        private final EntityManager entities;
        private final TransactionTemplate transactions;

        Breaking(JdbcClient jdbc, EntityManager entities, TransactionTemplate transactions) {
            this.jdbc = jdbc;
            this.entities = entities;
            this.transactions = transactions;
        }

        @GetMapping({"/breaking/statement", "/api/breaking/statement"})
        Object statement() {
            return transactions.execute(
                    status -> jdbc.sql(OWN_END).query().listOfRows().size());
        }

        @GetMapping({"/breaking/query", "/api/breaking/query"})
        Object query() {
            return transactions.execute(status -> entities.createNativeQuery(OWN_END, Object.class)
                    .getResultList()
                    .size());
        }

        @GetMapping("/api/breaking/commit")
        Object commit() {
            return transactions.execute(status -> {
                var process =
                        jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
                TestServer.running().asSuperuser("select pg_terminate_backend(" + process + ", 5000)");
                return Map.of();
            });
        }
    }
}
