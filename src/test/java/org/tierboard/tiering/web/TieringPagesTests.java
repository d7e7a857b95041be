package org.tierboard.tiering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;
import static org.tierboard.Visitor.page;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.TestPeople.Person;
import org.tierboard.Visitor;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.tiering.Material;

/** Tiers over HTTP: what each page offers to whom, and what comes back. */
@OverHttp
class TieringPagesTests {

    private static final int AT_ONCE = 50;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestPeople people;

    @Autowired
    ProgrammeCalendar calendar;

    private Partner partner;
    private String home;
    private Visitor lead;
    private Visitor manager;

    @BeforeEach
    void aPartner() {
        partner = people.partner();
        home = "/partners/" + partner.id();
        lead = visitor(people.leadOf(partner));
        manager = visitor(people.managerOf(partner));
    }

    @Test
    void fiftyGrantsAtOnceAwardOneTierWithOneDecisionOneAuditLineAndOneMail() throws Exception {
        eligible();
        lead.post(home + "/tier/requests", Map.of());
        var grant = home + "/tier/requests/" + request() + "/grant";
        var before = mails();

        var answers = atOnce(grant);

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 302).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .hasSize(AT_ONCE - 1)
                .allMatch(answer -> page(answer).text().contains("granted this request on"));
        assertThat(count("tier_period")).isEqualTo(1);
        assertThat(count("tier_decision")).isEqualTo(1);
        assertThat(mails() - before).isEqualTo(1);
        assertThat(audit("tier.upgraded", false)).isEqualTo(1);
        assertThat(audit("tier.upgrade-granted", true)).isEqualTo(AT_ONCE - 1);
    }

    @Test
    void theCardOffersTheUpgradeToTheLeadOfAnEligiblePartnerAlone() {
        eligible();

        assertThat(get(lead, "/scorecard").select("[data-step='step.upgrade'] button"))
                .hasSize(1);
        assertThat(get(lead, "/scorecard?asOf=" + calendar.today().minusDays(1)).select("[data-step]"))
                .isEmpty();
        assertThat(get(manager, "/scorecard").select("[data-step]")).isEmpty();
        assertThat(get(visitor(people.teamOf(partner)), "/scorecard").select("[data-step]"))
                .isEmpty();
        jdbc.sql("update partner set fee_paid_through = null where partner_no = ?")
                .param(partner.partnerNo())
                .update();
        assertThat(get(lead, "/scorecard").select("[data-step]")).isEmpty();
        assertThat(get(lead, "/tier").select("#verdict").attr("data-verdict")).isEqualTo("UNPAID");
    }

    @Test
    void aRequestIsAskedForWithdrawnAndDeclinedOnThePage() {
        eligible();
        assertThat(get(lead, "/tier").select("#ask")).hasSize(1);
        assertThat(get(manager, "/tier").select("#ask, #grant")).isEmpty();

        lead.post(home + "/tier/requests", Map.of());
        assertThat(get(lead, "/tier").select("#withdraw")).hasSize(1);
        assertThat(get(lead, "/tier").select("#grant, #decline, #ask")).isEmpty();
        lead.post(home + "/tier/requests/" + request() + "/withdrawal", Map.of());
        lead.post(home + "/tier/requests", Map.of());

        var silent = manager.post(home + "/tier/requests/" + request() + "/decline", Map.of("reason", " "));
        assertThat(silent.statusCode()).isEqualTo(200);
        assertThat(page(silent).select("#reason-error").text()).contains("Give the reason");
        var declined = manager.post(home + "/tier/requests/" + request() + "/decline", Map.of("reason", "Not now <b>"));
        assertThat(declined.statusCode()).isEqualTo(302);
        assertThat(get(lead, "/tier").select("#requests [data-status=DECLINED]").text())
                .contains("Not now <b>");
    }

    @Test
    void aRefusedGrantNamesTheRowAndIsOnRecord() {
        eligible();
        lead.post(home + "/tier/requests", Map.of());
        jdbc.sql("update opportunity set stage = 'CLOSED_LOST' where partner_no = ?")
                .param(partner.partnerNo())
                .update();

        var answer = manager.post(home + "/tier/requests/" + request() + "/grant", Map.of("reason", "As agreed"));

        assertThat(answer.statusCode()).isEqualTo(302);
        var next = page(manager.get(location(answer)));
        assertThat(next.select("#reason").text()).as("what was typed").isEqualTo("As agreed");
        var refused = next.select("#refused");
        assertThat(refused.select("li").eachText()).anyMatch(row -> row.startsWith("Launched Opportunities: 0 of 3"));
        assertThat(audit("tier.upgrade-granted", true)).isEqualTo(1);
    }

    @Test
    void nothingLongerThanAllowedIsTaken() {
        eligible();
        lead.post(home + "/tier/requests", Map.of());

        var answer = manager.post(home + "/tier/requests/" + request() + "/grant", Map.of("reason", "x".repeat(2001)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page(answer).select("#reason-error").text()).contains("2,000");
        assertThat(count("tier_period")).isZero();
    }

    @Test
    void anOverdueReviewIsListedAndDecidedAndLeadsToItsKeptCardAfterwards() {
        var review = calendar.today().minusDays(4);
        Material.of(jdbc, partner)
                .member(review.minusYears(2), review.plusYears(2))
                .tier("ADVANCED", review.minusYears(1), review)
                .forSelect(review.minusDays(40));
        assertThat(page(manager.get("/reviews")).select("[data-partner=" + partner.id() + "][data-due=true]"))
                .hasSize(1);
        var path = "/tier/reviews/" + review;
        assertThat(get(manager, path).select("#move h2").text()).isEqualTo("Move to Select");
        assertThat(get(manager, path).select("#renew")).isEmpty();
        assertThat(get(manager, path).select("nav.tabs [aria-current]").eachText())
                .as("the tab that is lit")
                .containsExactly("Tier");
        var unreadable = manager.post(home + path + "/extension", Map.of("newReview", "soon", "why", "Why"));
        assertThat(page(unreadable).select("#newReview-error").text()).contains("as a date");
        var empty = manager.post(home + path + "/extension", Map.of("newReview", "", "why", " "));
        assertThat(page(empty).select("#extend .error").eachText()).hasSize(2);
        var tooFar = calendar.today().plusDays(91).toString();
        var refused = page(
                manager.post(home + path + "/extension", Map.of("newReview", tooFar, "why", "A launch <b> is near")));
        assertThat(refused.select("#newReview-error").text()).contains("at most 90 days");
        assertThat(refused.select("#newReview").val()).isEqualTo(tooFar);
        assertThat(refused.select("#why").text()).isEqualTo("A launch <b> is near");
        assertThat(audit("tier.extended", true)).isEqualTo(1);

        var unsure = manager.post(home + path + "/move", Map.of("reason", "No plan, no responses"));
        assertThat(page(unsure).select("#sure-error").text()).startsWith("Tick the box");

        var moved = manager.post(home + path + "/move", Map.of("reason", "No plan, no responses", "sure", "true"));

        assertThat(location(moved)).isEqualTo(home + "/tier");
        var kept = location(manager.get(home + path));
        assertThat(kept).startsWith(home + "/history/");
        var card = page(lead.get(kept));
        assertThat(card.select("#kept").text()).contains("Moved from Advanced to Select", "No plan, no responses");
        assertThat(card.select("tr[data-row=business-plan] td[data-column=renewal]")
                        .attr("data-status"))
                .isEqualTo("NOT_MET");
        assertThat(card.select("table.requirements a")).noneMatch(link -> link.hasAttr("href"));
        assertThat(manager.post(home + path + "/move", Map.of("reason", "Again", "sure", "true"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void theKeptCardLooksTheSameWhateverBecomesOfTheFacts() {
        eligible();
        lead.post(home + "/tier/requests", Map.of());
        manager.post(home + "/tier/requests/" + request() + "/grant", Map.of());
        var no = get(lead, "/history").select("#decisions tbody tr").attr("data-decision");
        var before = get(lead, "/history/" + no).select("main").html();

        jdbc.sql("update partner set name = 'Renamed' where partner_no = ?")
                .param(partner.partnerNo())
                .update();
        jdbc.sql("delete from opportunity where partner_no = ?")
                .param(partner.partnerNo())
                .update();

        assertThat(get(lead, "/history/" + no).select("main").html()).isEqualTo(before);
        var pdf = lead.get(home + "/history/" + no + ".pdf");
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition").orElse("")).contains(" scorecard ");
    }

    @Test
    void anApplicationIsTheLeadsToMakeAndTheManagersToWorkOn() {
        candidate();
        assertThat(get(manager, "/premier").select("#apply")).isEmpty();
        assertThat(get(lead, "/premier").select("#sustained, #apply")).hasSize(2);
        assertThat(get(lead, "/scorecard").select("[data-step='step.premier']")).hasSize(1);

        lead.post(home + "/premier/applications", Map.of());
        var no = get(manager, "/premier").select("#application").attr("data-application");
        assertThat(get(lead, "/premier").select("#assess, #hold, #decide, #file"))
                .isEmpty();
        var form = get(manager, "/premier").select("#assess");
        assertThat(form.select("[name=seen]").val()).isEqualTo("0");
        var stale = Map.of("narrative", "Late", "seen", "7");
        assertThat(manager.post(home + "/premier/" + no + "/narrative", stale).statusCode())
                .isEqualTo(409);
        manager.post(home + "/premier/" + no + "/narrative", Map.of("narrative", "First", "seen", "0"));
        assertThat(get(manager, "/premier").select("#narrative").val()).isEqualTo("First");

        var file = get(manager, "/premier/" + no + "/file");
        assertThat(file.select("h1")).hasSize(1);
        assertThat(file.select("#draft")).hasSize(1);
        assertThat(file.select("#outlook tr[data-row]")).hasSize(13);
        assertThat(file.select("svg.chart rect")).hasSize(48);
        assertThat(lead.get(home + "/premier/" + no + "/file").statusCode()).isEqualTo(403);
    }

    @Test
    void aReviewThatIsAheadIsRefusedBesideItsDayAndNothingTypedIsLost() {
        candidate();
        lead.post(home + "/premier/applications", Map.of());
        var application = home + "/premier/"
                + get(manager, "/premier").select("#application").attr("data-application");
        manager.post(application + "/pre-assessment", Map.of("narrative", "Ready", "seen", "0"));
        var ahead = calendar.today().plusDays(1).toString();

        var refused =
                page(manager.post(application + "/review", Map.of("heldOn", ahead, "participants", "Ann and Bea")));

        assertThat(refused.select("#heldOn-error").text()).contains("not in the future");
        assertThat(refused.select("#heldOn").val()).isEqualTo(ahead);
        assertThat(refused.select("#participants").text()).isEqualTo("Ann and Bea");
        assertThat(audit("premier.review-held", true)).isEqualTo(1);
    }

    @Test
    void whatWaitsLeadsToWhereItIsDone() {
        eligible();
        lead.post(home + "/tier/requests", Map.of());

        assertThat(page(manager.get("/waiting"))
                        .select("a[href='" + home + "/tier']")
                        .eachText())
                .containsExactly("Decide the request for Select");
        assertThat(page(lead.get("/waiting"))
                        .select("a[href='" + home + "/tier']")
                        .eachText())
                .doesNotContain("Decide the request for Select");
    }

    private void eligible() {
        var today = calendar.today();
        Material.of(jdbc, partner)
                .member(today.minusYears(1), today.plusDays(30))
                .forSelect(today.minusDays(3));
    }

    private void candidate() {
        LocalDate today = calendar.today();
        Material.of(jdbc, partner)
                .member(today.minusYears(3), today.plusYears(1))
                .tier("ADVANCED", today.minusMonths(10), today.plusMonths(2))
                .forPremier(today.minusMonths(7));
    }

    /** Without the value that makes a form work once: they are fifty decisions, not one sent fifty times. */
    private List<HttpResponse<String>> atOnce(String path) throws Exception {
        var form = manager.get(home + "/tier");
        var csrf = page(form).select("input[name=_csrf]").val();
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var answers = new ArrayList<Future<HttpResponse<String>>>();
            for (var i = 0; i < AT_ONCE; i++) {
                answers.add(threads.submit(() -> manager.post(path, Map.of("_csrf", csrf, "reason", ""))));
            }
            var all = new ArrayList<HttpResponse<String>>();
            for (var answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private Document get(Visitor visitor, String path) {
        return page(visitor.get(home + path));
    }

    private Visitor visitor(Person person) {
        var visitor = new Visitor(port);
        visitor.signIn(person.email(), TestPeople.PASSWORD);
        return visitor;
    }

    private int request() {
        return jdbc.sql("select max(request_no) from upgrade_request where partner_no = ?")
                .param(partner.partnerNo())
                .query(Integer.class)
                .single();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where partner_no = ?")
                .param(partner.partnerNo())
                .query(Integer.class)
                .single();
    }

    private int mails() {
        return count("outgoing_mail");
    }

    private int audit(String action, boolean refused) {
        return jdbc.sql("select count(*) from audit_line where partner_no = ? and action = ? and refused = ?")
                .params(partner.partnerNo(), action, refused)
                .query(Integer.class)
                .single();
    }
}
