package org.tierboard.scorecard.web;

import static org.assertj.core.api.Assertions.*;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.Visitor;
import org.tierboard.credential.CredentialTypes;
import org.tierboard.scorecard.RecordsFacts;

/** The records behind a row, as people read them. */
@OverHttp
class DrillPageTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CredentialTypes types;

    private Partner partner;
    private Visitor lead;

    @BeforeEach
    void signIn() {
        partner = DrillTestPartner.make(people, jdbc, types);
        lead = new Visitor(port);
        lead.signIn(people.leadOf(partner).email(), TestPeople.PASSWORD);
    }

    @Test
    void namesTheRequirementAndWhatItsColumnsSay() {
        var page = page("launched-opportunities", "");

        assertThat(page.select("h1").text()).isEqualTo("Launched Opportunities");
        assertThat(page.select(".lead").text()).contains("Launched");
        assertThat(page.text()).contains("Source: Steps to Achieve 4");
        assertThat(page.select("nav.cells [data-column=renewal]").text())
                .contains("Renew Advanced")
                .contains("2 of 20");
        assertThat(page.select("nav.cells [aria-current=page]").text())
                .contains("Upgrade to Premier")
                .contains("3 of 50");
    }

    @Test
    void listsWhatCountsAndWhatDoesntWithTheReason() {
        var page = page("launched-opportunities", "");

        assertThat(page.select("[data-list=counting] tbody tr")).hasSize(3);
        assertThat(page.select("[data-list=counting] tbody tr").get(0).text())
                .contains("Workload of O-2", "Bolt", "O-2", "15 Jan 2026", "$800", "14 Jan 2027");
        assertThat(page.select("[data-list=not-counting] .says").eachText())
                .contains(
                        "It counted until 30 Apr 2026, and is older than the period now.",
                        "Its stage is Technical Validation, not Launched.");
    }

    @Test
    void explainsThePeopleOfARow() {
        var page = page("technical-individuals", "");

        assertThat(page.select("[data-list=counting] tbody tr").text())
                .contains("Ann Example", "Security – Specialty", "31 Jan 2027");
        assertThat(page.select("[data-list=not-counting] [data-verdict]").eachAttr("data-verdict"))
                .containsExactly("ADDRESS_UNMATCHED", "LAPSED", "LEFT", "SAME_PERSON");
        assertThat(page.select("[data-verdict=SAME_PERSON] .says").text()).contains("through Security – Specialty");
        assertThat(page.select("[data-verdict=ADDRESS_UNMATCHED]").text())
                .contains("dee@p" + partner.partnerNo() + ".example");
    }

    /** R13, R22, R10. */
    @Test
    void showsThePartnerNothingThatIsntItsOwnToKnow() {
        for (var row : DrillTestPartner.ROWS) {
            for (var column : List.of("renewal", "upgrade")) {
                var html = html(row, "&column=" + column);

                assertThat(html).as(row).contains("<h1").doesNotContain(DrillTestPartner.SECRETS);
            }
        }
        assertThat(page("csat-responses", "").select("#withheld").text())
                .isEqualTo(
                        "1 private response counts; 2 don’t. Their respondents did not agree to show them to you, or have not confirmed their address yet.");
        assertThat(page("launched-mrr", "").select("#withheld").text())
                .isEqualTo("1 opportunity is not shared with you; the total includes it.");
    }

    @Test
    void keepsTheDayWhereverItLeads() {
        var page = page("launched-opportunities", "&column=renewal&show=not-counting");

        assertThat(page.select(".back a").attr("href")).isEqualTo("../scorecard?asOf=2026-06-01");
        assertThat(page.select("nav.cells a, nav.filters a").eachAttr("href"))
                .allMatch(href -> href.contains("asOf=2026-06-01"));
        assertThat(page.select("nav.filters [aria-current]").text()).isEqualTo("Doesn’t count (3)");
        assertThat(page.select("[data-list=counting]")).isEmpty();
    }

    @Test
    void saysWhatToDoNextWhereNothingCounts() {
        var page = page("executive-business-review", "");

        assertThat(page.select("[data-list=counting] .empty").text()).contains("ask your partner manager");
    }

    @Test
    void saysThatAColumnDoesntAskForTheRow() {
        var page = page("program-validations", "&column=renewal");

        assertThat(page.select(".rule").text()).contains("doesn’t ask for this row");
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void pagesThroughALongList() {
        for (int number = 100; number < 160; number++) {
            new RecordsFacts(jdbc, types).launch(partner.partnerNo(), "N-" + number, "Acme", "2026-03-01", "1");
        }

        var second = page("launched-opportunities", "&show=counting&page=1");

        assertThat(second.select("[data-list=counting] tbody tr")).hasSize(13);
        assertThat(second.select(".pager").text()).contains("Page 2 of 2");
        assertThat(second.select(".pager a[rel=prev]").attr("href"))
                .isEqualTo("?column=upgrade&asOf=2026-06-01&show=counting&page=0");
    }

    @Test
    void answersAnUnknownRowWithAPageThatSaysSo() {
        var answer = lead.get("/partners/" + partner.id() + "/scorecard/no-such-row");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    }

    private Document page(String row, String parameters) {
        return Jsoup.parse(html(row, parameters));
    }

    private String html(String row, String parameters) {
        var path = "/partners/" + partner.id() + "/scorecard/" + row + "?asOf=" + DrillTestPartner.DAY + parameters;
        var answer = lead.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
