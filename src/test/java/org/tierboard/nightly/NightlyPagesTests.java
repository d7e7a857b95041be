package org.tierboard.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierboard.Visitor.page;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.Visitor;
import org.tierboard.kernel.ProgrammeCalendar;

/** What a night found, on the pages and in the mails of those whom it concerns. */
@OverHttp
class NightlyPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ProgrammeCalendar calendar;

    @Autowired
    Digests digests;

    private TestPeople.Partner moved;
    private TestPeople.Partner other;
    private LocalDate today;

    @BeforeEach
    void aNight() {
        forget();
        today = calendar.today();
        moved = people.partner();
        other = people.partner();
        jdbc.update(
                "insert into nightly_run (day, compared_to, status, partners, changed, started_at, ended_at) values (?, ?, 'DONE', 2, 1, now(), now())",
                today,
                today.minusDays(1));
        jdbc.update(
                "insert into nightly_card (partner_no, since, state, lapse_within) values (?, ?, 'REGISTERED|', 60)",
                moved.partnerNo(),
                today);
        jdbc.update(
                "insert into nightly_change (partner_no, day, kind, side, requirement, was, is_now, required) values (?, ?, 'ROW_UNMET', 'UPGRADE', 'launched-opportunities', '3', '2', '3')",
                moved.partnerNo(),
                today);
    }

    @AfterEach
    void forget() {
        jdbc.update("delete from daily_run where task = ?", digests.name());
        jdbc.update("delete from nightly_run");
        jdbc.update("delete from nightly_change");
        jdbc.update("delete from nightly_card");
    }

    @Test
    void thePortfolioIsNarrowedToThoseThatMoved() {
        var manager = signedIn(people.managerOf(moved, other));

        var all = page(manager.get("/partners"));
        assertThat(all.select("[data-movement]").eachText())
                .containsExactly("Newly unmet: 1", "Lapses within 60 days: 1", "Lapses within 90 days: 1");
        assertThat(all.select("tr[data-partner]")).hasSize(2);

        var unmet = page(manager.get("/partners?movement=NEWLY_UNMET"));
        assertThat(unmet.select("tr[data-partner]").eachAttr("data-partner")).containsExactly(moved.id());
        assertThat(unmet.select("[data-movement][aria-current]").eachText()).containsExactly("Newly unmet: 1");
        assertThat(page(manager.get("/partners?movement=LAPSES_WITHIN_30_DAYS")).select("tr[data-partner]"))
                .isEmpty();
        assertThat(page(manager.get("/partners?movement=LAPSES_WITHIN_60_DAYS")).select("tr[data-partner]"))
                .hasSize(1);
    }

    @Test
    void nobodyCountsPartnersThatTheyDoNotSee() {
        var manager = signedIn(people.managerOf(other));

        assertThat(page(manager.get("/partners")).select("[data-movement]")).isEmpty();
        assertThat(page(manager.get("/partners?movement=NEWLY_UNMET")).select("tr[data-partner]"))
                .isEmpty();
    }

    @Test
    void theCardSaysWhatChangedSinceYesterday() {
        var lead = signedIn(people.leadOf(moved));

        assertThat(page(lead.get("/partners/" + moved.id() + "/scorecard"))
                        .select(".card-news li")
                        .eachText())
                .containsExactly("Upgrade: Launched Opportunities is no longer met, with 2 of 3; it was 3.");
        assertThat(page(signedIn(people.leadOf(other)).get("/partners/" + other.id() + "/scorecard"))
                        .select(".card-news"))
                .isEmpty();
    }

    @Test
    void administratorsSeeTheNightsAndWhatChanged() {
        var administrator = signedIn(people.administrator());

        var list = page(administrator.get("/evaluations"));
        assertThat(list.select("tr[data-status=DONE]")).hasSize(1);
        var night =
                page(administrator.get(list.select("tr[data-status=DONE] th a").attr("href")));
        assertThat(night.select("tr[data-kind=ROW_UNMET]").text()).contains(moved.id(), "no longer met");
    }

    @Test
    void theDigestGoesOnceToLeadsAndManagersOfPartnersThatMoved() {
        var lead = people.leadOf(moved);
        var manager = people.managerOf(moved, other);
        var uninvolved = people.leadOf(other);

        digests.run(today);
        digests.run(today);

        assertThat(mails(lead)).isEqualTo(1);
        assertThat(mails(manager)).isEqualTo(1);
        assertThat(mails(uninvolved)).isZero();
        assertThat(jdbc.queryForObject("select plain from outgoing_mail where address = ?", String.class, lead.email()))
                .contains("Launched Opportunities is no longer met, with 2 of 3", "/partners/" + moved.id());
    }

    /** It is tried again a little later, when the night may be over. */
    @Test
    void noDigestGoesOutBeforeTheNightIsOver() {
        var lead = people.leadOf(moved);
        jdbc.update("update nightly_run set status = 'RUNNING', ended_at = null");

        assertThatThrownBy(() -> digests.run(today)).isInstanceOf(IllegalStateException.class);
        assertThat(mails(lead)).isZero();

        jdbc.update("update nightly_run set status = 'DONE', ended_at = now()");
        digests.run(today);
        assertThat(mails(lead)).isEqualTo(1);
    }

    @Test
    void aMorningWithoutDigestIsMadeUpForByTheNext() {
        var lead = people.leadOf(moved);
        jdbc.update("update nightly_change set day = ?", today.minusDays(1));
        jdbc.update(
                "insert into daily_run (task, last_day) values (?, ?) on conflict (task) do update set last_day = excluded.last_day",
                digests.name(),
                today.minusDays(2));

        digests.run(today);

        assertThat(mails(lead)).isEqualTo(1);
    }

    private int mails(TestPeople.Person person) {
        return jdbc.queryForObject(
                "select count(*) from outgoing_mail where address = ? and kind = 'REMINDER'",
                Integer.class,
                person.email());
    }

    private Visitor signedIn(TestPeople.Person person) {
        var visitor = new Visitor(port);
        visitor.signIn(person.email(), TestPeople.PASSWORD);
        return visitor;
    }
}
