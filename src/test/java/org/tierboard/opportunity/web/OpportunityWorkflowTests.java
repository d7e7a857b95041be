package org.tierboard.opportunity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;
import static org.tierboard.Visitor.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.AtOnce;
import org.tierboard.Forms;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.TestPeople.Person;
import org.tierboard.Visitor;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.site.Formats;

@OverHttp
class OpportunityWorkflowTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProgrammeCalendar calendar;

    @Autowired
    Formats formats;

    Partner partner;
    Visitor team;
    Visitor manager;
    String list;

    @BeforeEach
    void signIn() {
        partner = people.partner();
        team = visitor(people.teamOf(partner));
        manager = visitor(people.managerOf(partner));
        list = "/partners/" + partner.id() + "/opportunities";
    }

    @Test
    @DisplayName("R11, R12, FAQ 14: an opportunity counts once it is launched, from that day and with that amount")
    void goesItsWayToTheLaunchAndCounts() {
        var opportunity = open(team, "Example Bank");

        Forms.send(team, opportunity, "/stage", Map.of("stage", "COMMITTED"));
        assertThat(counting()).isZero();
        Forms.send(team, opportunity, "/launch", Map.of("launchAmount", "1250.50"));
        assertThat(counting()).as("without a day").isZero();
        var day = calendar.today().minusDays(1).toString();
        Forms.send(team, opportunity, "/launch", Map.of("launchedOn", day, "launchAmount", "1250.50"));

        assertThat(counting()).isOne();
        var shown = page(team.get(opportunity));
        assertThat(shown.select("[data-stage]").attr("data-stage")).isEqualTo("LAUNCHED");
        assertThat(shown.select("dl.facts").text())
                .contains(
                        "$1,250.50", "Launched " + formats.day(calendar.today().minusDays(1)));
        assertThat(shown.select("#amount"))
                .as("what it counts by is described no more")
                .isEmpty();
        assertThat(shown.select("form[action$=/launch], form[action$=/lose], form[action$=/correct]"))
                .isEmpty();
        assertThat(audits("opportunity.launched", false)).isOne();
    }

    @Test
    void isNotLaunchedInTheFuture() {
        var opportunity = open(team, "Example Bank");
        var tomorrow = calendar.today().plusDays(1).toString();

        var answer = Forms.send(team, opportunity, "/launch", Map.of("launchedOn", tomorrow, "launchAmount", "1"));

        assertThat(page(answer).select("#launchedOn-error").text()).contains("cannot be in the future");
        assertThat(counting()).isZero();
    }

    @Test
    void isNotLaunchedBeforeTheDaysThatFilesTake() {
        var opportunity = open(team, "Example Bank");

        var answer = Forms.send(team, opportunity, "/launch", Map.of("launchedOn", "0001-01-01", "launchAmount", "1"));

        assertThat(page(answer).select("#launchedOn-error").text()).contains("1990 or later");
        assertThat(counting()).isZero();
    }

    @Test
    void stagesAreNotGoneBackAndEndsHaveFormsOfTheirOwn() {
        var opportunity = open(team, "Example Bank");
        var early = Forms.find(team, opportunity, "/stage");
        Forms.send(team, opportunity, "/stage", Map.of("stage", "COMMITTED"));
        var fields = new HashMap<>(Map.of("stage", "QUALIFIED", "version", version(opportunity)));

        assertThat(team.post(early.attr("action"), fields).statusCode()).isEqualTo(409);
        fields.put("stage", "LAUNCHED");
        team.post(early.attr("action"), fields);

        assertThat(page(team.get(opportunity)).select("[data-stage]").attr("data-stage"))
                .isEqualTo("COMMITTED");
        assertThat(counting()).isZero();
    }

    @Test
    void isClosedAsLostWithAReason() {
        var opportunity = open(team, "Example Bank");
        assertThat(page(Forms.send(team, opportunity, "/lose", Map.of("why", "")))
                        .text())
                .contains("Give the reason.");

        Forms.send(team, opportunity, "/lose", Map.of("why", "Chose another vendor."));

        var shown = page(team.get(opportunity));
        assertThat(shown.select("[data-stage]").attr("data-stage")).isEqualTo("CLOSED_LOST");
        assertThat(shown.select(".remark").text()).isEqualTo("Chose another vendor.");
        assertThat(shown.select("#way")).isEmpty();
    }

    @Test
    @DisplayName("R19: a launched opportunity designated as publicly referenceable counts at once, until withdrawn")
    void isDesignatedAndCountsAtOnceAndCanBeWithdrawn() {
        var opportunity = launched(team, "Example Bank", "900");
        var url = Map.of("url", "https://www.example.org/stories/bank");
        assertThat(page(Forms.send(team, opportunity, "/reference", url)).text())
                .contains("tick the box");
        var agreed = new HashMap<>(url);
        agreed.put("agreed", "true");

        Forms.send(team, opportunity, "/reference", agreed);

        assertThat(referenceFrom()).isEqualTo(calendar.today().toString());
        assertThat(page(team.get(list + "?referenceable=true")).select("tr[data-opportunity]"))
                .hasSize(1);
        Forms.send(team, opportunity, "/reference/withdraw", Map.of("why", "The customer asked for it."));
        assertThat(referenceFrom()).isNull();
        assertThat(audits("opportunity.undesignated", false)).isOne();
    }

    @Test
    void whatALaunchCountsByIsPutRightByTheVendorsSideWithAReasonOnRecord() {
        var opportunity = launched(team, "Example Bank", "900");
        var form = Forms.find(manager, opportunity, "/correct");
        var right = Map.of("launchAmount", "90.00", "reason", "It was the yearly amount.");

        assertThat(team.post(form.attr("action"), Forms.fields(form, right)).statusCode())
                .isEqualTo(403);
        assertThat(page(Forms.send(manager, opportunity, "/correct", Map.of("launchAmount", "90")))
                        .select("#reason-error")
                        .text())
                .contains("Give the reason");
        Forms.send(
                team,
                opportunity,
                opportunity.substring(opportunity.lastIndexOf('/')),
                Map.of("amount", "1", "workload", "Ledger 2"));
        assertThat(amount()).as("describing it changes no amount").isEqualTo("900.00");

        Forms.send(manager, opportunity, "/correct", right);

        assertThat(amount()).isEqualTo("90.00");
        assertThat(jdbc.sql("select before::text || after::text || reason from audit_line"
                                + " where partner_no = :no and action = 'opportunity.corrected' and not refused")
                        .param("no", partner.partnerNo())
                        .query(String.class)
                        .single())
                .contains("900.00", "90.00", "It was the yearly amount.");
    }

    @Test
    @DisplayName("R13, FAQ 15, FAQ 22: what isn't shared counts, and shows the partner nothing anywhere")
    void whatIsNotSharedCountsAndShowsThePartnerNothing() {
        var lead = visitor(people.leadOf(partner));
        var opportunity = open(manager, "Secret Shipyard", Map.of("origin", "AWS", "withheld", "true"));
        var day = calendar.today().toString();
        Forms.send(manager, opportunity, "/launch", Map.of("launchedOn", day, "launchAmount", "777.77"));

        assertThat(counting()).isOne();
        var id = opportunity.substring(opportunity.lastIndexOf('/') + 1);
        for (var path : new String[] {
            list,
            list + "?query=Secret",
            list + "?stage=LAUNCHED",
            "/partners/" + partner.id() + "/audit",
            "/partners/" + partner.id() + "/scorecard/launched-opportunities"
        }) {
            assertThat(lead.get(path).body())
                    .as(path)
                    .doesNotContain("Shipyard")
                    .doesNotContain("Secret Ledger")
                    .doesNotContain(id);
        }
        assertThat(lead.get(list).body()).doesNotContain("777.77").contains("Not shared with you");
        assertThat(lead.get(opportunity).statusCode()).isEqualTo(404);
        assertThat(team.post(opportunity + "/lose", Map.of("why", "x", "version", "1"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(page(manager.get(list)).text()).contains("Secret Shipyard", "Not shared");

        Forms.send(manager, opportunity, "/sharing", Map.of());

        assertThat(lead.get(opportunity).statusCode()).isEqualTo(200);
        assertThat(page(lead.get(list)).select("#withheld")).isEmpty();
    }

    @Test
    @DisplayName("R11, FAQ 18: another partner tagged gets the full count and the full amount")
    void anotherPartnerIsTaggedWithTheFullAmount() {
        var other = people.partner();
        var both = visitor(people.managerOf(partner, other));
        var opportunity = launched(team, "Example Bank", "900");

        Forms.send(both, opportunity + "/partners", "/partners", Map.of("other", other.id()));

        var id = opportunity.substring(opportunity.lastIndexOf('/') + 1);
        var theirs = "/partners/" + other.id() + "/opportunities/" + id;
        assertThat(page(both.get(opportunity + "/partners")).select("tr[data-partner]"))
                .hasSize(2);
        assertThat(page(visitor(people.leadOf(other)).get(theirs)).text()).contains("$900");
        assertThat(page(manager.get(opportunity + "/partners")).select("tr[data-partner]"))
                .as("a manager sees the own partners only")
                .hasSize(1);
        both.post(opportunity + "/partners", Map.of("other", other.id(), "version", version(opportunity)));
        assertThat(page(both.get(opportunity + "/partners")).text()).contains("tagged already");
        manager.post(opportunity + "/partners", Map.of("other", other.id(), "version", version(opportunity)));
        assertThat(page(manager.get(opportunity + "/partners")).text()).contains("no partner with that ID");
    }

    /** From the lines of two partners, so that they don't wait for one another's. */
    @Test
    void ofFiftyWhoTagAThirdPartnerOneDoes() {
        var second = people.partner();
        var third = people.partner();
        var all = visitor(people.managerOf(partner, second, third));
        var first = launched(team, "Example Bank", "900");
        all.post(first + "/partners", Map.of("other", second.id(), "version", version(first)));
        var id = first.substring(first.lastIndexOf('/') + 1);
        var lines = List.of(first, "/partners/" + second.id() + "/opportunities/" + id);
        var csrf = page(all.get(first)).select("input[name=_csrf]").val();
        var versions = lines.stream()
                .map(line -> Forms.find(all, line + "/partners", "/partners")
                        .select("input[name=version]")
                        .val())
                .toList();

        var answers = AtOnce.all(
                50,
                number -> all.post(
                        lines.get(number % 2) + "/partners",
                        Map.of("_csrf", csrf, "other", third.id(), "version", versions.get(number % 2))));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 302);
        assertThat(jdbc.sql("select count(*) from audit_line where partner_no = :no and action = 'opportunity.tagged'"
                                + " group by refused order by refused")
                        .param("no", third.partnerNo())
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 49);
    }

    @Test
    void aPartnersOwnCannotBeKeptFromItAndItsPeopleDecideNothingOfThat() {
        var opportunity = open(team, "Example Bank", Map.of("origin", "AWS", "withheld", "true"));

        assertThat(page(team.get(opportunity)).select("dl.facts").text()).contains("Partner originated");
        assertThat(page(manager.get(opportunity)).select("form[action$=/sharing]"))
                .isEmpty();
        manager.post(opportunity + "/sharing", Map.of("shared", "false", "version", "0"));
        assertThat(team.get(opportunity).statusCode()).isEqualTo(200);
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedMeanwhileIsNotTaken() {
        var opportunity = open(team, "Example Bank");
        var form = Forms.find(team, opportunity, "/lose");
        Forms.send(manager, opportunity, "/stage", Map.of("stage", "QUALIFIED"));

        assertThat(team.post(form.attr("action"), Forms.fields(form, Map.of("why", "x")))
                        .statusCode())
                .isEqualTo(409);
        assertThat(page(team.get(opportunity)).select("[data-stage]").attr("data-stage"))
                .isEqualTo("QUALIFIED");
    }

    @Test
    void idsOfOtherSystemsMayHoldAnything() {
        jdbc.sql("""
                insert into opportunity (partner_no, opportunity_id, customer, workload, origin, stage, estimated_mrr)
                values (:no, 'a/b %?', 'Odd & Sons', 'Ledger', 'PARTNER', 'PROSPECT', 1)
                """).param("no", partner.partnerNo()).update();

        var link = page(team.get(list)).select("tr[data-opportunity] a").attr("href");

        assertThat(page(team.get(link)).select("h1").text()).isEqualTo("Odd & Sons");
    }

    @Test
    void areFoundByWhatIsKnownOfThem() {
        launched(team, "Example Bank", "900");
        open(team, "Mill & Daughters");

        assertThat(page(team.get(list + "?query=mILL+%26"))
                        .select("tr[data-opportunity] a")
                        .eachText())
                .containsExactly("Mill & Daughters");
        assertThat(page(team.get(list + "?stage=LAUNCHED")).select("tr[data-opportunity]"))
                .hasSize(1);
        assertThat(page(team.get(list + "?from=" + calendar.today().plusDays(1)))
                        .select(".empty")
                        .text())
                .contains("No opportunity matches");
        assertThat(page(team.get(list + "?origin=AWS")).select("tr[data-opportunity]"))
                .isEmpty();
    }

    private String open(Visitor visitor, String customer) {
        return open(visitor, customer, Map.of());
    }

    private String open(Visitor visitor, String customer, Map<String, String> more) {
        var fields = new HashMap<>(more);
        fields.putAll(Map.of("customer", customer, "workload", "Secret Ledger", "amount", "900"));
        var answer = Forms.send(visitor, list + "/new", "/opportunities", fields);
        assertThat(answer.statusCode()).isEqualTo(302);
        return location(answer);
    }

    private String launched(Visitor visitor, String customer, String amount) {
        var opportunity = open(visitor, customer);
        var day = calendar.today().toString();
        Forms.send(visitor, opportunity, "/launch", Map.of("launchedOn", day, "launchAmount", amount));
        return opportunity;
    }

    private String version(String opportunity) {
        return Forms.find(manager, opportunity + "/partners", "/partners")
                .select("input[name=version]")
                .val();
    }

    private Visitor visitor(Person person) {
        var visitor = new Visitor(port);
        visitor.signIn(person.email(), TestPeople.PASSWORD);
        return visitor;
    }

    private long counting() {
        return jdbc.sql("select count(*) from opportunity_counting where partner_no = :no")
                .param("no", partner.partnerNo())
                .query(Long.class)
                .single();
    }

    private String amount() {
        return jdbc.sql("select amount from opportunity_counting where partner_no = :no")
                .param("no", partner.partnerNo())
                .query(String.class)
                .single();
    }

    private String referenceFrom() {
        return jdbc.sql("select counts_from from opportunity_reference_counting where partner_no = :no")
                .param("no", partner.partnerNo())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private long audits(String action, boolean refused) {
        return jdbc.sql("select count(*) from audit_line where partner_no = :no and action = :action"
                        + " and refused = :refused")
                .param("no", partner.partnerNo())
                .param("action", action)
                .param("refused", refused)
                .query(Long.class)
                .single();
    }
}
