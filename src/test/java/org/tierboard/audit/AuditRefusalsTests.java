package org.tierboard.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.page;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.AtOnce;
import org.tierboard.MovableClock;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Person;
import org.tierboard.Visitor;

/** Refusals that nobody decided on, and how administrators find them. */
@OverHttp
class AuditRefusalsTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void whoeverAsksForWhatIsHiddenIsNotedOnceAnHourForEachPage() {
        var other = people.partner();
        var lead = people.leadOf(people.partner());
        var visitor = signedIn(lead);

        var answers =
                AtOnce.all(20, n -> visitor.get("/partners/" + (n % 2 == 0 ? other.id() : "NONE") + "/scorecard"));
        visitor.get("/partners/" + other.id() + "/people");
        visitor.get("/partners/" + other.id() + "/plan/1/file");
        visitor.get("/no-such-page");

        assertThat(answers).allMatch(answer -> answer.statusCode() == 404);
        assertThat(notFound(lead, "GET /partners/{partnerId}/scorecard")).isEqualTo(1);
        assertThat(notFound(lead, "%")).isEqualTo(3);
        clock.move(Duration.ofMinutes(61));
        visitor.get("/partners/" + other.id() + "/scorecard");
        assertThat(notFound(lead, "GET /partners/{partnerId}/scorecard")).isEqualTo(2);
    }

    @Test
    void aMoveBetweenPartnersIsToldByTheIdsThatPeopleKnow() {
        var from = people.partner();
        var to = people.partner();
        var lead = people.leadOf(from);
        var administrator = signedIn(people.administrator());
        var form = page(administrator.get("/users/" + lead.userNo()));

        administrator.post(
                "/users/" + lead.userNo(),
                Map.of(
                        "version",
                        form.select("[name=version]").val(),
                        "name",
                        "Ann Example",
                        "role",
                        "ALLIANCE_LEAD",
                        "partnerId",
                        to.id()));

        assertThat(page(administrator.get("/audit?action=user.changed&at=" + to.id()))
                        .select("tr[data-line]")
                        .text())
                .contains(from.id(), to.id());
    }

    @Test
    void theActionsThatThereAreAreToBeChosenInGroups() {
        var person = people.administrator();
        var administrator = signedIn(person);
        administrator.get("/partners/NONE/scorecard");

        var audit = page(administrator.get("/audit?action=page"));

        assertThat(audit.select("#action option[value=page.not-found]").text())
                .isEqualTo("Page of something that is not there for that person");
        assertThat(audit.select("#action optgroup[label=Accounts] option[value=user.created]"))
                .hasSize(1);
        assertThat(audit.select("#action option[value=token.made], #action option[value=sign-in]"))
                .as("what there are lines of")
                .hasSizeGreaterThan(0);
        assertThat(audit.select("tr[data-line]").eachAttr("data-action"))
                .isNotEmpty()
                .allMatch(action -> action.startsWith("page."));
        assertThat(page(administrator.get("/audit?action=user.created"))
                        .select("tr[data-line]")
                        .eachAttr("data-action"))
                .containsOnly("user.created");
        assertThat(page(administrator.get("/audit?action=user.created"))
                        .select("#action option[selected]")
                        .text())
                .isEqualTo("Account made");
        assertThat(audit.text()).doesNotContain("??");
    }

    private long notFound(Person person, String page) {
        return jdbc.sql("select count(*) from audit_line where action = 'page.not-found' and refused"
                        + " and user_no = :user and subject_id like :page")
                .param("user", person.userNo())
                .param("page", page)
                .query(Long.class)
                .single();
    }

    private Visitor signedIn(Person person) {
        var visitor = new Visitor(port);
        visitor.signIn(person.email(), TestPeople.PASSWORD);
        return visitor;
    }
}
