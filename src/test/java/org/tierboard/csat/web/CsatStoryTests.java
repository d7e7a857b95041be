package org.tierboard.csat.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
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

/** Customers rate a partner on their phones; one of a known customer, one of a company that an administrator looks at. */
class CsatStoryTests extends BrowserTest {

    @Autowired
    MovableClock clock;

    @Autowired
    ProgrammeCalendar calendar;

    @Autowired
    JdbcClient jdbc;

    private final String known = Respondents.domain();
    private final String unknown = Respondents.domain();

    private Respondents respondents;
    private Partner partner;
    private Person lead;
    private Person administrator;

    @BeforeEach
    void aSelectPartner() {
        respondents = new Respondents(port, clock, jdbc);
        partner = people.partner();
        lead = people.leadOf(partner);
        administrator = people.administrator();
        jdbc.sql("insert into tier_period (partner_no, tier, starts_on, next_review_on) values (?, 'SELECT', ?, ?)")
                .params(
                        partner.partnerNo(),
                        calendar.today().minusDays(30),
                        calendar.today().plusDays(335))
                .update();
    }

    @AfterEach
    void leaveNothing() {
        clock.reset();
        jdbc.sql("delete from csat_response where partner_no = ?")
                .param(partner.partnerNo())
                .update();
    }

    @Test
    void customersRateThePartnerAndTheCardCountsThem() {
        // An administrator knows one customer of the partner.
        signIn(administrator.email(), TestPeople.PASSWORD);
        open("/partners/" + partner.id() + "/customers");
        look("csat-customers-none");
        page.getByLabel("Customer", exactly()).fill("Example Bank");
        page.getByLabel("Domain of its e-mail addresses").fill("gmail.com");
        press("Add");
        look("csat-customers-refused");
        page.getByLabel("Domain of its e-mail addresses").fill(known);
        press("Add");
        look("csat-customers");
        signOut();

        // The lead finds the link to share, from the card.
        signIn(lead.email(), TestPeople.PASSWORD);
        open("/partners/" + partner.id() + "/scorecard/csat-responses");
        page.locator("#reviews a").click();
        look("csat-reviews-none");
        var link = page.locator("#link").inputValue();
        signOut();

        // A customer opens it on a phone, forgets the score, and mends it.
        narrow();
        page.navigate(link);
        lookNarrow("csat-rate");
        page.getByLabel("Your name").fill("Carla Customer");
        page.getByLabel("Your company").fill("Example Bank");
        page.getByLabel("Your e-mail address at work").fill("carla@" + known);
        clock.move(Duration.ofSeconds(5));
        press("Send");
        lookNarrow("csat-rate-mend");
        page.getByRole(AriaRole.RADIO, radio("Very satisfied")).check();
        page.getByLabel("What would you like to say?")
                .fill("Kept every date,\nand told us early when one was in danger.");
        page.getByLabel("Let Example Consulting read my response").check();
        clock.move(Duration.ofSeconds(5));
        press("Send");
        assertThat(page.locator("h1").textContent()).isEqualTo("Thank you. One more step");
        lookNarrow("csat-sent");

        // Opening the link from the mail changes nothing, twice; the button does.
        var confirmation = respondents.link("carla@" + known);
        open(confirmation);
        open(confirmation);
        lookNarrow("csat-confirm");
        assertThat(respondents.row("carla@" + known)).containsEntry("email_confirmed_on", null);
        press("Yes, it was me");
        assertThat(page.locator("h1").textContent()).isEqualTo("Your address is confirmed");
        lookNarrow("csat-confirmed");
        wide();
        assertOnCard("1 of 20");

        // A second customer, whose company nobody knows, keeps the response private.
        narrow();
        rate("dora@" + unknown);
        open(respondents.link("dora@" + unknown));
        press("Yes, it was me");
        wide();
        assertOnCard("1 of 20");

        // An administrator finds it among what waits, and approves.
        signIn(administrator.email(), TestPeople.PASSWORD);
        open("/waiting");
        page.locator("main a[href='/responses']").first().click();
        look("csat-responses");
        var row = page.locator("tr[data-response='" + respondents.id("dora@" + unknown) + "']");
        row.getByRole(AriaRole.LINK).last().click();
        look("csat-response");
        press("Reject: not a customer");
        look("csat-response-errors");
        press("Approve: a customer");
        assertThat(page.locator("[role=status]").textContent()).isEqualTo("The response counts from today.");
        open("/responses?address=dora@" + unknown);
        look("csat-responses-found");
        signOut();

        // The lead reads the shared one; the private one is a number.
        assertOnCard("2 of 20");
        signIn(lead.email(), TestPeople.PASSWORD);
        open("/partners/" + partner.id() + "/reviews");
        look("csat-reviews");
        assertThat(page.locator("table.reviews").textContent()).contains("Carla Customer", "Kept every date");
        assertThat(page.locator("#withheld").textContent()).isEqualTo("1");
        assertThat(page.content()).doesNotContain("Dora", unknown, known);
        open("/partners/" + partner.id() + "/audit");
        assertThat(page.locator("table.audit").textContent())
                .contains("Respondent taken for a customer")
                .doesNotContain("Dora", "Carla", unknown);
    }

    @Test
    void theFormIsFilledInByKeysAlone() {
        narrow();
        open("/rate/" + partner.id());
        clock.move(Duration.ofSeconds(5));
        page.locator("#score").focus();
        page.keyboard().press("ArrowDown");
        for (var text : new String[] {"Fine.", "Carla", "Bank", "carla@" + known}) {
            page.keyboard().press("Tab");
            page.keyboard().type(text);
        }
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**/sent");

        assertThat(respondents.row("carla@" + known))
                .containsEntry("score", 4)
                .containsEntry("shared_with_partner", true)
                .containsEntry("comment", "Fine.");
    }

    @Test
    void theFormIsReadableInTheDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        narrow();
        open("/rate/" + partner.id());
        page.locator("#score").check();
        lookNarrow("csat-rate-dark");
    }

    private void rate(String email) {
        open("/rate/" + partner.id());
        page.getByRole(AriaRole.RADIO, radio("Dissatisfied")).check();
        page.getByLabel("Your name").fill("Dora Customer");
        page.getByLabel("Your company").fill("Unknown Works");
        page.getByLabel("Your e-mail address at work").fill(email);
        clock.move(Duration.ofSeconds(5));
        press("Send");
        page.waitForURL("**/sent");
    }

    private void assertOnCard(String number) {
        signIn(lead.email(), TestPeople.PASSWORD);
        open("/partners/" + partner.id() + "/scorecard");
        assertThat(page.locator("[data-row=csat-responses] [data-column=upgrade] .number")
                        .textContent())
                .isEqualTo(number);
        signOut();
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private void signOut() {
        page.locator(".me.wide button").click();
        page.waitForURL("**/login*");
    }

    private void lookNarrow(String name) {
        assertAccessible(page);
        screenshot(name + "-390");
    }

    private static Page.GetByRoleOptions radio(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
