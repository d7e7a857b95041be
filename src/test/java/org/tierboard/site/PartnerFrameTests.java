package org.tierboard.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.page;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.Visitor;

/** What stands around the pages of a partner: its tabs, and what waits. */
@OverHttp
class PartnerFrameTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void clearTheOutbox() {
        jdbc.sql("delete from outgoing_mail where status = 'PARKED'").update();
    }

    @Test
    void everyPageOfAPartnerHasTheTabsOfTheRole() {
        var partner = people.partner();
        var lead = Visitor.signedIn(port, people.leadOf(partner));
        var card = page(lead.get("/partners/" + partner.id() + "/scorecard"));
        var audit = page(lead.get("/partners/" + partner.id() + "/audit"));
        var row = page(lead.get("/partners/" + partner.id() + "/scorecard/program-fee"));
        var team = page(Visitor.signedIn(port, people.teamOf(partner)).get("/partners/" + partner.id() + "/scorecard"));

        assertThat(card.select("nav.tabs a").eachText()).startsWith("Scorecard").endsWith("Audit");
        assertThat(card.select("nav.tabs a[aria-current]").text()).isEqualTo("Scorecard");
        assertThat(row.select("nav.tabs a[aria-current]").text()).isEqualTo("Scorecard");
        assertThat(audit.select("nav.tabs a[aria-current]").text()).isEqualTo("Audit");
        assertThat(audit.select("nav.tabs a").attr("href")).isEqualTo("/partners/" + partner.id() + "/scorecard");
        assertThat(team.select("nav.tabs a").eachText()).contains("Scorecard").doesNotContain("Audit");
    }

    @Test
    void thereAreNoTabsWithoutAPartnerOrBesideAnError() {
        var partner = people.partner();
        var lead = Visitor.signedIn(port, people.leadOf(partner));

        assertThat(page(lead.get("/account")).select("nav.tabs")).isEmpty();
        assertThat(page(lead.get("/partners/" + people.partner().id() + "/scorecard"))
                        .select("nav.tabs"))
                .isEmpty();
        assertThat(page(lead.get("/partners/" + partner.id() + "/scorecard/no-such-row"))
                        .select("nav.tabs"))
                .isEmpty();
    }

    @Test
    void whatWaitsIsShownToThoseWhoseTaskItIsWithTheWayToIt() {
        jdbc.sql("""
                insert into outgoing_mail (message_id, kind, address, name, subject, plain, status, created_at, ended_at)
                values ('<waits@example.com>', 'MUST_KNOW', 'a@example.com', 'Ann', 'Hello', '', 'PARKED',
                        '2001-02-28 12:00+00', '2001-03-01 12:00+00')
                """).update();
        var administrator = Visitor.signedIn(port, people.administrator());
        var manager = Visitor.signedIn(port, people.managerOf());

        // Whatever else waits for administrators after other tests, this is the oldest.
        var oldest = page(administrator.get("/partners")).select("#waiting li").first();
        assertThat(oldest.select("a").text()).endsWith("could not be delivered");
        assertThat(oldest.select("a").attr("href")).isEqualTo("/outbox?status=PARKED");
        assertThat(oldest.text()).contains("since 1 Mar 2001");
        assertThat(page(administrator.get("/waiting")).select("li a").text()).contains("could not be delivered");
        assertThat(page(manager.get("/partners")).select("#waiting")).isEmpty();
        assertThat(page(manager.get("/waiting")).select(".empty").text()).contains("Nothing waits");
    }

    @Test
    void theCardOfAnAllianceLeadHasNoBlockWhereNothingWaits() {
        var partner = people.partner();
        jdbc.sql("update partner set membership_confirmed_on = '2020-01-01', fee_paid_through = '2999-01-01'"
                        + " where partner_no = :partner")
                .param("partner", partner.partnerNo())
                .update();

        var card = page(Visitor.signedIn(port, people.leadOf(partner)).get("/partners/" + partner.id() + "/scorecard"));

        assertThat(card.select("main.scorecard")).hasSize(1);
        assertThat(card.select("#waiting")).isEmpty();
    }
}
