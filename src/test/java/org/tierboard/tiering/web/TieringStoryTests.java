package org.tierboard.tiering.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.MovableClock;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.TestPeople.Person;
import org.tierboard.browser.BrowserTest;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.tiering.Material;

/** The life of a tier as its people walk through it, in a browser. */
class TieringStoryTests extends BrowserTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProgrammeCalendar calendar;

    @Autowired
    MovableClock clock;

    private Partner partner;
    private Person lead;
    private Person manager;

    @BeforeEach
    void aPartner() {
        partner = people.partner();
        lead = people.leadOf(partner);
        manager = people.managerOf(partner);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void fromRegisteredToSelectByAnUpgrade() {
        var today = calendar.today();
        Material.of(jdbc, partner)
                .member(today.minusMonths(2), today.plusMonths(10))
                .people(4, today.minusMonths(2))
                .launches(2, today.minusDays(20), "700");

        // The lead sees on the tier's page what is missing, and no button.
        as(lead, "/tier");
        assertThat(page.locator("#verdict").getAttribute("data-verdict")).isEqualTo("MISSING");
        assertThat(page.locator("#ask").count()).isZero();
        look("tiering-tier-missing");

        // A third launch later the card offers the upgrade.
        Material.of(jdbc, partner).launches(1, today, "100.01");
        visit("/scorecard");
        look("tiering-card-with-step");
        page.locator("[data-step='step.upgrade'] button").click();
        assertThat(page.locator(".notice").textContent()).contains("Your partner manager has been told");
        look("tiering-tier-asked");

        // The manager grants too late: an amount was corrected meanwhile, and the refusal names the row.
        assertThat(mails()).last().isEqualTo("Example Consulting asks for Select");
        as(manager, "/tier");
        look("tiering-tier-decide");
        jdbc.sql("update opportunity set estimated_mrr = 650 where partner_no = ? and estimated_mrr = 700")
                .param(partner.partnerNo())
                .update();
        page.locator("#grant").click();
        assertThat(page.locator("#refused li").allTextContents())
                .singleElement()
                .asString()
                .endsWith("$1,400.01 of $1,500");
        look("tiering-tier-refused");

        // One more launch, and it is granted; the card shows Select from today, and the decision keeps the old one.
        Material.of(jdbc, partner).launches(1, today, "99.99");
        visit("/tier");
        page.locator("#reason").fill("Welcome to Select");
        page.locator("#grant").click();
        assertThat(page.locator("#held dd").first().textContent()).isEqualTo("Select");
        assertThat(mails()).last().isEqualTo("Example Consulting holds Select");
        as(lead, "/scorecard");
        assertThat(page.locator(".tag-tier").textContent()).isEqualTo("Select");
        visit("/history");
        look("tiering-history");
        page.locator("#decisions a").first().click();
        assertThat(page.locator("#kept").textContent()).contains("Upgraded from", "Welcome to Select");
        assertThat(page.locator(".tag-tier").textContent()).isNotEqualTo("Select");
        look("tiering-kept-card");
    }

    @Test
    void anOverdueReviewIsPutOffAndEndsInALowerTier() {
        var review = calendar.today().minusDays(6);
        Material.of(jdbc, partner)
                .member(review.minusYears(2), review.plusYears(3))
                .tier("ADVANCED", review.minusYears(1), review)
                .people(8, review.minusYears(2))
                .launches(3, review.minusDays(10), "900");

        // The review waits for the manager, who gives sixty days more.
        signIn(manager);
        open("/reviews");
        look("tiering-reviews");
        page.locator("[data-partner='" + partner.id() + "'] th a").click();
        look("tiering-review");
        page.locator("#newReview").fill(calendar.today().plusDays(60).toString());
        page.locator("#why").fill("A plan is being written");
        page.locator("#extend button").click();
        assertThat(page.locator(".notice").textContent()).contains("put off");
        assertThat(mails()).last().asString().contains("put off to");

        // On the new date nothing has come: Select is the highest tier that is met, and the lead reads why.
        clock.move(Duration.ofDays(60));
        as(manager, "/tier/reviews/" + calendar.today());
        page.locator("#move #reason").fill("The plan never came");
        page.locator("#move input[type=checkbox]").check();
        page.locator("#move button").click();
        assertThat(page.locator("#held dd").first().textContent()).isEqualTo("Select");
        as(lead, "/history");
        assertThat(page.locator("#decisions tr[data-kind]").count()).isEqualTo(2);
        page.locator("tr[data-kind=MOVED] a").click();
        assertThat(page.locator("#kept").textContent()).contains("The plan never came");
        assertThat(page.locator("tr[data-row=business-plan] td[data-column=renewal]")
                        .getAttribute("data-status"))
                .isEqualTo("NOT_MET");
        look("tiering-kept-moved");
        visit("/scorecard");
        assertThat(page.locator(".tag-tier").textContent()).isEqualTo("Select");
    }

    @Test
    void fromSustainedAttainmentToPremier() {
        var since = calendar.today().minusMonths(5);
        Material.of(jdbc, partner)
                .member(since.minusYears(2), since.plusYears(2))
                .tier("ADVANCED", since.minusMonths(2), since.plusMonths(10))
                .forPremier(since)
                .launches(20, since.minusMonths(9), "900")
                .opportunities(7, "QUALIFIED", null, "1500", "PARTNER")
                .opportunities(3, "COMMITTED", null, "4000", "AWS");

        // The page names the day on which the six months are full; on that day the lead applies.
        as(lead, "/premier");
        var reached = LocalDate.parse(page.locator("#running").getAttribute("data-reached"));
        assertThat(page.locator("#apply").count()).isZero();
        look("tiering-premier-running");
        clock.move(Duration.ofDays(ChronoUnit.DAYS.between(calendar.today(), reached)));
        as(lead, "/premier");
        page.locator("#apply").click();
        assertThat(page.locator("#application").getAttribute("data-status")).isEqualTo("APPLIED");
        look("tiering-premier-applied");

        // The manager writes the narrative in two sittings, reads the data, and files.
        as(manager, "/premier");
        page.locator("#narrative").fill("A long partnership.");
        page.locator("#save").click();
        assertThat(page.locator("#narrative").inputValue()).isEqualTo("A long partnership.");
        look("tiering-premier-assess");
        page.locator("#narrative").fill("A long partnership.\n\nTwo milestones in the last year.");
        page.locator("#file-it").click();
        page.locator("#file").click();
        assertThat(page.locator("#narrative .said").textContent()).contains("Two milestones");
        look("tiering-premier-file");
        visit("/premier");
        page.locator("#participants").fill("Ann Example, alliance lead\nPat Example, partner manager");
        page.locator("#record").click();
        look("tiering-premier-decide");
        page.locator("#approve").click();

        // Premier begins today.
        assertThat(page.locator("#held").textContent()).contains("holds Premier");
        assertThat(mails())
                .contains("Example Consulting applies for Premier")
                .last()
                .isEqualTo("Example Consulting holds Premier");
        as(lead, "/scorecard");
        assertThat(page.locator(".tag-tier").textContent()).isEqualTo("Premier");
        visit("/history");
        page.locator("tr[data-kind=PREMIER_APPROVED] a").click();
        assertThat(page.locator("tr[data-row=sustained-attainment] td[data-column=upgrade]")
                        .getAttribute("data-status"))
                .isEqualTo("MET");
    }

    private void as(Person person, String path) {
        page.context().clearCookies();
        signIn(person);
        visit(path);
    }

    private void signIn(Person person) {
        signIn(person.email(), TestPeople.PASSWORD);
    }

    private void visit(String path) {
        open("/partners/" + partner.id() + path);
    }

    private List<String> mails() {
        return jdbc.sql("select subject from outgoing_mail where partner_no = ? order by mail_no")
                .param(partner.partnerNo())
                .query(String.class)
                .list();
    }
}
