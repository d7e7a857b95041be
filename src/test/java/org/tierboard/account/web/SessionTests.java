package org.tierboard.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import java.time.Duration;
import java.util.Map;
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
import org.tierboard.account.UserChange;
import org.tierboard.account.UserQueries;
import org.tierboard.account.Users;

@OverHttp
class SessionTests {

    private static final String COOKIE = "TIERBOARD";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Users users;

    @Autowired
    UserQueries queries;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void setTheClockRight() {
        clock.reset();
    }

    @Test
    void strangersGetNoSession() {
        var stranger = new Visitor(port);

        stranger.get("/login");
        stranger.get("/users");

        assertThat(stranger.cookie(COOKIE)).isEmpty();
    }

    @Test
    void getsAnotherIdWithEverySignIn() {
        var visitor = signedIn(people.administrator());
        var first = visitor.cookie(COOKIE);

        visitor.signIn(people.administrator().email(), TestPeople.PASSWORD);

        assertThat(visitor.cookie(COOKIE)).isNotEmpty().isNotEqualTo(first);
        assertThat(isSignedIn(visitor)).isTrue();
        assertThat(isSignedIn(withCookie(first))).isFalse();
    }

    @Test
    void neverTakesAnIdThatSomebodyElseChose() {
        var visitor = withCookie("Y2hvc2VuLWJ5LXNvbWVib2R5");

        var answer = visitor.signIn(people.administrator().email(), TestPeople.PASSWORD);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(COOKIE + "="))
                .isNotEmpty()
                .noneMatch(cookie -> cookie.contains("Y2hvc2VuLWJ5LXNvbWVib2R5"));
    }

    @Test
    void cookieIsKeptFromScriptsAndOtherSites() {
        var answer = new Visitor(port).signIn(people.administrator().email(), TestPeople.PASSWORD);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(COOKIE + "="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void endsWithTheSignOut() {
        var visitor = signedIn(people.administrator());
        var id = visitor.cookie(COOKIE);

        assertThat(location(visitor.post("/logout", Map.of()))).isEqualTo("/login?signedOut");

        assertThat(isSignedIn(withCookie(id))).isFalse();
    }

    @Test
    void endsAtOnceWhenTheAccountIsDisabled() {
        var person = people.administrator();
        var visitor = signedIn(person);

        people.disable(person);

        assertThat(isSignedIn(visitor)).isFalse();
        users.enable(person.userNo());
        assertThat(isSignedIn(visitor)).as("a session that ended stays ended").isFalse();
    }

    @Test
    void endsAtOnceWhenRoleOrPartnerChange() {
        var here = people.partner();
        var there = people.partner();
        var lead = people.leadOf(here);
        var moved = signedIn(lead);
        change(lead, Role.ALLIANCE_LEAD, there.partnerNo());
        var demoted = signedIn(lead);
        change(lead, Role.ALLIANCE_TEAM, there.partnerNo());

        assertThat(isSignedIn(moved)).isFalse();
        assertThat(isSignedIn(demoted)).isFalse();
        assertThat(isSignedIn(signedIn(lead))).isTrue();
    }

    @Test
    void goesOnWhenOnlyTheNameChanges() {
        var lead = people.leadOf(people.partner());
        var visitor = signedIn(lead);

        visitor.post("/account/name", Map.of("name", "Bea Example"));

        assertThat(visitor.get("/account").body()).contains("Bea Example");
    }

    @Test
    void ownPasswordChangeEndsAllOtherSessionsAndRenewsThisOne() {
        var person = people.administrator();
        var here = signedIn(person);
        var elsewhere = signedIn(person);
        var before = here.cookie(COOKIE);

        var answer = here.post(
                "/account/password",
                Map.of(
                        "current",
                        TestPeople.PASSWORD,
                        "password",
                        "seven green bottles",
                        "repeated",
                        "seven green bottles"));

        assertThat(location(answer)).isEqualTo("/account");
        assertThat(isSignedIn(here)).isTrue();
        assertThat(here.cookie(COOKIE)).isNotEqualTo(before);
        assertThat(isSignedIn(elsewhere)).isFalse();
        assertThat(location(new Visitor(port).signIn(person.email(), TestPeople.PASSWORD)))
                .isEqualTo("/login?failed");
        assertThat(location(new Visitor(port).signIn(person.email(), "seven green bottles")))
                .isEqualTo("/");
    }

    @Test
    void ownPasswordChangeNeedsTheCurrentOne() {
        var person = people.administrator();
        var visitor = signedIn(person);

        var answer = visitor.post(
                "/account/password",
                Map.of("current", "wrong", "password", "seven green bottles", "repeated", "seven green bottles"));

        assertThat(Visitor.page(answer).select("#current-error").text()).isNotEmpty();
        assertThat(location(new Visitor(port).signIn(person.email(), TestPeople.PASSWORD)))
                .isEqualTo("/");
    }

    @Test
    void lastsTwelveHoursHoweverBusy() {
        var visitor = signedIn(people.administrator());

        clock.move(Duration.ofHours(12).minusMinutes(1));
        assertThat(isSignedIn(visitor)).isTrue();
        clock.move(Duration.ofMinutes(2));

        assertThat(isSignedIn(visitor)).isFalse();
    }

    @Test
    void lastsTwoHoursWithoutUse() {
        signedIn(people.administrator());

        var idle = jdbc.sql("select distinct max_inactive_interval from spring_session")
                .query(Integer.class)
                .list();

        assertThat(idle).containsExactly(7200);
    }

    @Test
    void writesWhenItWasLastUsedOnceAMinute() {
        var person = people.administrator();
        var visitor = signedIn(person);

        var halfAMinuteAgo = lastUsed(person, Duration.ofSeconds(30));
        visitor.get("/account");
        assertThat(lastUsed(person)).isEqualTo(halfAMinuteAgo);

        var aMinuteAgo = lastUsed(person, Duration.ofSeconds(60));
        visitor.get("/account");
        assertThat(lastUsed(person)).isGreaterThanOrEqualTo(aMinuteAgo + 60_000);
    }

    private long lastUsed(Person person, Duration ago) {
        jdbc.sql("update spring_session set last_access_time = :moment where principal_name = :user")
                .param("moment", System.currentTimeMillis() - ago.toMillis())
                .param("user", Integer.toString(person.userNo()))
                .update();
        return lastUsed(person);
    }

    private long lastUsed(Person person) {
        return jdbc.sql("select last_access_time from spring_session where principal_name = :user")
                .param("user", Integer.toString(person.userNo()))
                .query(Long.class)
                .single();
    }

    private void change(Person person, Role role, int partnerNo) {
        var version = queries.require(person.userNo()).version();
        users.change(person.userNo(), version, new UserChange("Ann", role, partnerNo));
    }

    private Visitor signedIn(Person person) {
        var visitor = new Visitor(port);
        visitor.signIn(person.email(), TestPeople.PASSWORD);
        assertThat(isSignedIn(visitor)).isTrue();
        return visitor;
    }

    private Visitor withCookie(String id) {
        var visitor = new Visitor(port);
        visitor.keepCookie(COOKIE, id);
        return visitor;
    }

    private static boolean isSignedIn(Visitor visitor) {
        return visitor.get("/account").statusCode() == 200;
    }
}
