package org.tierboard.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;
import static org.tierboard.Visitor.page;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import org.tierboard.account.UserQueries;

@OverHttp
class UserAdministrationTests {

    private static final Map<String, String> CHOICE =
            Map.of("password", "seven green bottles", "repeated", "seven green bottles");

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    UserQueries queries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    Person administrator;
    Visitor visitor;
    String email;

    @BeforeEach
    void signIn() {
        administrator = people.administrator();
        visitor = new Visitor(port);
        visitor.signIn(administrator.email(), TestPeople.PASSWORD);
        email = "bea." + UUID.randomUUID() + "@example.com";
    }

    @AfterEach
    void setTheClockRight() {
        clock.reset();
    }

    @Test
    void findsPeopleByPartsOfNameAndAddress() {
        invite(email, "Bea Unmistakable", "ADMINISTRATOR", "");

        var found = page(visitor.get("/users?query=UNMIST"));

        assertThat(found.select("tr[data-user]")).hasSize(1);
        assertThat(found.select("tr[data-user]").text()).contains("Bea Unmistakable", email, "Invited");
        assertThat(page(visitor.get("/users?query=" + email.substring(4, 20))).select("tr[data-user]"))
                .hasSize(1);
        assertThat(page(visitor.get("/users?query=%25")).select("tr[data-user]"))
                .as("a per cent sign is no wildcard")
                .isEmpty();
    }

    @Test
    void listsFiftyOnAPageAndStaysWithinTheList() {
        for (var i = 0; i < 51; i++) {
            jdbc.sql("insert into app_user (email, name, role) values (:email, 'Cy Paged', 'ADMINISTRATOR')")
                    .param("email", "cy" + i + email)
                    .update();
        }

        assertThat(page(visitor.get("/users?query=Cy+Paged")).select("tr[data-user]"))
                .hasSize(50);
        assertThat(page(visitor.get("/users?query=Cy+Paged"))
                        .select("nav.pager a")
                        .attr("href"))
                .isEqualTo("/users?query=Cy%20Paged&page=1");
        assertThat(page(visitor.get("/users?query=Cy+Paged&page=1")).select("tr[data-user]"))
                .hasSize(1);
        assertThat(page(visitor.get("/users?query=Cy+Paged&page=999999999")).select("tr[data-user]"))
                .hasSize(1);
        assertThat(visitor.get("/users?page=x").statusCode()).isEqualTo(400);
    }

    @Test
    void newPersonChoosesThePasswordByALinkThatWorksOnce() {
        var partner = people.partner();
        var link = invite(email, "Bea", "ALLIANCE_LEAD", partner.id());
        var bea = new Visitor(port);

        assertThat(bea.get(link).statusCode()).isEqualTo(200);
        assertThat(bea.get(link).statusCode()).as("looking changes nothing").isEqualTo(200);
        assertThat(location(bea.post(link, CHOICE))).isEqualTo("/login?chosen");

        assertThat(bea.get(link).statusCode()).isEqualTo(404);
        assertThat(bea.post(link, CHOICE).statusCode()).isEqualTo(404);
        assertThat(location(bea.signIn(email, "seven green bottles"))).isEqualTo("/");
        assertThat(location(bea.get("/"))).isEqualTo("/partners/" + partner.id() + "/scorecard");
    }

    @Test
    void linkIsVoidAfterSevenDaysAfterANewerOneAndWhenDisabled() {
        var first = invite(email, "Bea", "ADMINISTRATOR", "");
        var user = userNo();
        assertThat(new Visitor(port).get(first).statusCode()).isEqualTo(200);

        visitor.post("/users/" + user + "/password-link", Map.of());
        var second = page(visitor.get("/users/" + user))
                .select("#password-link")
                .text()
                .replaceFirst("http://[^/]+", "");
        assertThat(new Visitor(port).get(first).statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get(second).statusCode()).isEqualTo(200);

        clock.move(Duration.ofDays(7).plusMinutes(1));
        assertThat(new Visitor(port).get(second).statusCode()).isEqualTo(404);
        clock.reset();
        visitor.post("/users/" + user + "/disable", Map.of());
        assertThat(new Visitor(port).post(second, CHOICE).statusCode()).isEqualTo(404);
    }

    @Test
    void linkIsShownOnceAndKeptAsAHash() {
        var link = invite(email, "Bea", "ADMINISTRATOR", "");

        assertThat(page(visitor.get("/users/" + userNo())).select("#password-link"))
                .isEmpty();
        assertThat(jdbc.sql("select link_hash::text from password_link where user_no = :user")
                        .param("user", userNo())
                        .query(String.class)
                        .single())
                .hasSize(2 + 2 * 32)
                .doesNotContain(link.substring(link.lastIndexOf('/') + 1));
    }

    @Test
    void weakPasswordIsRefusedWithTheReason() {
        var link = invite(email, "Bea", "ADMINISTRATOR", "");

        var answer = new Visitor(port).post(link, Map.of("password", "passwordpassword", "repeated", "other"));

        assertThat(page(answer).select("#password-error").text()).contains("tried first");
        assertThat(page(answer).select("#repeated-error").text()).isNotEmpty();
        assertThat(answer.body()).doesNotContain("passwordpassword");
    }

    @Test
    void mistakesAreShownBesideTheFieldsAndNothingIsStored() {
        var empty = page(visitor.post("/users", Map.of()));
        var lead = page(visitor.post("/users", Map.of("email", email, "name", "B", "role", "ALLIANCE_LEAD")));
        var unknown = page(visitor.post(
                "/users", Map.of("email", email, "name", "B", "role", "ALLIANCE_LEAD", "partnerId", "P-nobody")));
        var needless = page(visitor.post(
                "/users",
                Map.of(
                        "email",
                        email,
                        "name",
                        "B",
                        "role",
                        "ADMINISTRATOR",
                        "partnerId",
                        people.partner().id())));
        var taken = page(visitor.post(
                "/users", Map.of("email", administrator.email().toUpperCase(), "name", "B", "role", "ADMINISTRATOR")));

        assertThat(empty.select(".field .error").eachAttr("id"))
                .containsExactly("email-error", "name-error", "role-error");
        assertThat(empty.select(".errors a").eachAttr("href")).containsExactly("#email", "#name", "#role");
        assertThat(lead.select("#partnerId-error").text()).contains("needs the ID of one partner");
        assertThat(unknown.select("#partnerId-error").text()).contains("no partner with that ID");
        assertThat(needless.select("#partnerId-error").text()).contains("Leave it empty");
        assertThat(taken.select("#email-error").text()).contains("already an account");
        assertThat(queries.count(email)).isZero();
    }

    @Test
    void editingSomethingThatChangedMeanwhileIsAConflict() {
        var lead = people.leadOf(people.partner());
        var seen = queries.require(lead.userNo());
        visitor.post("/users/" + lead.userNo(), change(seen.version(), "First", Role.ADMINISTRATOR));

        var answer = visitor.post("/users/" + lead.userNo(), change(seen.version(), "Second", Role.ADMINISTRATOR));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page(answer).select("h1").text()).isEqualTo("Somebody was faster");
        assertThat(queries.require(lead.userNo()).name()).isEqualTo("First");
    }

    @Test
    void partnerManagersSeeWhatIsAssignedFromTheNextRequestOn() {
        var partner = people.partner();
        var person = people.managerOf();
        var manager = new Visitor(port);
        manager.signIn(person.email(), TestPeople.PASSWORD);

        assertThat(manager.get("/partners/" + partner.id() + "/scorecard").statusCode())
                .isEqualTo(404);
        visitor.post("/users/" + person.userNo() + "/assignments", Map.of("partner", partner.id()));
        assertThat(queries.require(person.userNo()).assigned())
                .extracting(assigned -> assigned.partnerId())
                .containsExactly(partner.id());
        visitor.post("/users/" + person.userNo() + "/assignments/" + partner.partnerNo() + "/remove", Map.of());

        assertThat(queries.require(person.userNo()).assigned()).isEmpty();
        assertThat(manager.get("/partners/" + partner.id() + "/scorecard").statusCode())
                .isEqualTo(404);
    }

    @Test
    void assignmentsGoWithTheRole() {
        var person = people.managerOf(people.partner());
        var seen = queries.require(person.userNo());

        visitor.post("/users/" + person.userNo(), change(seen.version(), "Ann", Role.ADMINISTRATOR));

        assertThat(page(visitor.get("/users/" + person.userNo()))
                        .select(".notice")
                        .text())
                .contains("saved");
        assertThat(queries.require(person.userNo()).assigned()).isEmpty();
        visitor.post(
                "/users/" + person.userNo() + "/assignments",
                Map.of("partner", people.partner().id()));
        assertThat(page(visitor.get("/users/" + person.userNo()))
                        .select("[role=alert]")
                        .text())
                .contains("partner managers only");
    }

    @Test
    void nobodyDisablesTheirOwnAccount() {
        visitor.post("/users/" + administrator.userNo() + "/disable", Map.of());

        var own = page(visitor.get("/users/" + administrator.userNo()));
        assertThat(own.select("[role=alert]").text()).contains("own account");
        assertThat(own.select("form[action$=disable]")).isEmpty();
    }

    private String invite(String address, String name, String role, String partnerId) {
        var answer =
                visitor.post("/users", Map.of("email", address, "name", name, "role", role, "partnerId", partnerId));
        return page(visitor.get(location(answer)))
                .select("#password-link")
                .text()
                .replaceFirst("http://[^/]+", "");
    }

    private int userNo() {
        return queries.page(email, 0, 1).get(0).userNo();
    }

    private static Map<String, String> change(long version, String name, Role role) {
        return Map.of("version", Long.toString(version), "name", name, "role", role.name());
    }
}
