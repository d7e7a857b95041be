package org.tierboard.tiering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.page;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.AtOnce;
import org.tierboard.MovableClock;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.TestPeople.Person;
import org.tierboard.Visitor;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.tiering.Material;

/** Fifty who decide the same thing in the same moment: one does, the others are told, and nothing is doubled. */
@OverHttp
class DecidedOnceTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestPeople people;

    @Autowired
    ProgrammeCalendar calendar;

    @Autowired
    MovableClock clock;

    private Partner partner;
    private Visitor manager;

    @BeforeEach
    void aPartner() {
        partner = people.partner();
        manager = visitor(people.managerOf(partner));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void aReviewIsRenewedOnce() {
        var review = calendar.today().minusDays(4);
        Material.of(jdbc, partner)
                .member(review.minusYears(2), review.plusYears(2))
                .tier("SELECT", review.minusYears(1), review)
                .forSelect(review.minusDays(40));

        decide("/tier/reviews/" + review + "/renewal", "renewed the tier on");

        assertThat(count("tier_decision")).isEqualTo(1);
        assertThat(count("tier_period")).isEqualTo(2);
        assertThat(audited("tier.renewed")).containsExactly(1, 49);
    }

    @Test
    void premierIsApprovedOnce() {
        var today = calendar.today();
        Material.of(jdbc, partner)
                .member(today.minusYears(3), today.plusYears(1))
                .tier("ADVANCED", today.minusMonths(10), today.plusMonths(2))
                .forPremier(today.minusMonths(7));
        var application = appliedAndReviewed();

        decide("/premier/" + application + "/approval", "approved this application on");

        assertThat(count("tier_decision")).isEqualTo(1);
        assertThat(count("tier_period")).isEqualTo(2);
        assertThat(audited("tier.premier-approved"))
                .as("the two that came too early were refused, too")
                .containsExactly(1, 2 + 49);
        assertThat(jdbc.sql(
                                "select count(*) from outgoing_mail where partner_no = ? and subject like '% holds Premier'")
                        .param(partner.partnerNo())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** No step may be skipped by its later address. */
    private String appliedAndReviewed() {
        var lead = visitor(people.leadOf(partner));
        lead.post(path("/premier/applications"), Map.of());
        var no = page(manager.get(path("/premier"))).select("#application").attr("data-application");
        assertThat(manager.post(path("/premier/" + no + "/approval"), Map.of("reason", ""))
                        .statusCode())
                .as("approval before the pre-assessment")
                .isEqualTo(409);
        var narrative = Map.of("narrative", "A long partnership", "seen", "0");
        manager.post(path("/premier/" + no + "/pre-assessment"), narrative);
        assertThat(manager.post(path("/premier/" + no + "/approval"), Map.of("reason", ""))
                        .statusCode())
                .as("approval before the review")
                .isEqualTo(409);
        clock.move(Duration.ofMinutes(1));
        var meeting = Map.of("heldOn", calendar.today().toString(), "participants", "Ann and Pat");
        manager.post(path("/premier/" + no + "/review"), meeting);
        return no;
    }

    private void decide(String path, String told) {
        var csrf = page(manager.get(path("/tier"))).select("input[name=_csrf]").val();
        var answers = AtOnce.all(50, number -> manager.post(path(path), Map.of("_csrf", csrf, "reason", "")));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 302).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .hasSize(49)
                .allMatch(answer -> page(answer).text().contains(told));
    }

    private String path(String path) {
        return "/partners/" + partner.id() + path;
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where partner_no = ?")
                .param(partner.partnerNo())
                .query(Integer.class)
                .single();
    }

    /** How often it was done, and how often it was refused. */
    private List<Integer> audited(String action) {
        return jdbc.sql(
                        "select count(*) from audit_line where partner_no = ? and action = ? group by refused order by refused")
                .params(partner.partnerNo(), action)
                .query(Integer.class)
                .list();
    }

    private Visitor visitor(Person person) {
        var visitor = new Visitor(port);
        visitor.signIn(person.email(), TestPeople.PASSWORD);
        return visitor;
    }
}
