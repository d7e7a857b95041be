package org.tierboard.partner.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.TestMail;
import org.tierboard.TestPeople;
import org.tierboard.browser.BrowserTest;

/** A partner that nobody knew yesterday, through pages alone, as its people would do it. */
class BeginningStoryTests extends BrowserTest {

    @Autowired
    TestMail mail;

    @Autowired
    JdbcClient jdbc;

    private final String id = "P-" + UUID.randomUUID();
    private final String lead = "lea." + UUID.randomUUID() + "@newco.example";
    private final String ann = "ann." + UUID.randomUUID() + "@newco.example";
    private final String training = "ann." + UUID.randomUUID() + "@private.example";

    @Test
    void aPartnerBeginsAndItsFirstPersonCounts() {
        importedBefore();
        var administrator = people.administrator();

        // An administrator registers the partner and invites its lead.
        signIn(administrator.email(), TestPeople.PASSWORD);
        open("/partners");
        page.getByText("Register a partner").click();
        assertAccessible(page);
        page.locator("#name").fill("New Co");
        page.locator("#partnerId").fill(id);
        page.locator("main form button").click();
        assertThat(page.locator(".steps")).containsText("An administrator invites the alliance lead.");
        assertAccessible(page);
        page.getByText("Invite the lead").click();
        assertThat(page.locator("#partnerId")).hasValue(id);
        page.locator("#email").fill(lead);
        page.locator("#name").fill("Lea Example");
        page.locator("main form button").click();

        // The lead chooses a password and confirms the membership, which waits on the first page.
        signOut();
        open(mail.link(lead));
        page.locator("#password").fill(TestPeople.PASSWORD);
        page.locator("#repeated").fill(TestPeople.PASSWORD);
        page.locator("main form button").click();
        signIn(lead, TestPeople.PASSWORD);
        page.getByText("Confirm your membership").click();
        page.locator("form[action$='/confirm'] button").click();
        assertThat(page.locator("#membership")).hasAttribute("data-stage", "REGISTERED");
        assertAccessible(page);

        // The lead registers two people and invites them.
        page.locator("nav.tabs").getByText("People").click();
        assertAccessible(page);
        register("Ann Example", ann);
        assertThat(page.locator("#people-count [data-count=registered]")).hasText("1");
        register("Bo Example", "bo." + UUID.randomUUID() + "@newco.example");
        assertAccessible(page);
        screenshot("people");
        page.getByText("Ann Example").click();
        assertAccessible(page);
        assertThat(counted()).startsWith("0 of");

        annConfirmsHerTrainingAddress();

        assertThat(counted()).startsWith("1 of");
        open("/partners/" + id + "/people?show=WITHOUT_ADDRESS");
        assertThat(page.locator("tr[data-person]")).hasCount(1);
        narrow();
        open("/partners/" + id + "/people");
        assertAccessible(page);
        screenshot("people-narrow");
        wide();

        // The fee is paid: an administrator records it, and the stage follows.
        signOut();
        signIn(administrator.email(), TestPeople.PASSWORD);
        open("/partners/" + id + "/membership");
        page.locator("#reference").fill("INV-2026-17");
        page.locator("#payment button").click();
        assertThat(page.locator("#membership")).hasAttribute("data-stage", "CONFIRMED");
        assertAccessible(page);
        screenshot("membership");
        assertThat(mail.subjects(lead)).contains("The annual fee of New Co is paid");
        page.locator("table.payments a").click();
        assertAccessible(page);

        // What the programs awarded is recorded, too.
        open("/partners/" + id + "/validations");
        page.locator("#program").selectOption("COMPETENCY");
        page.locator("input#name").fill("DevOps");
        page.locator("#award button").click();
        assertThat(page.locator("#missing li[data-row=program-validations]")).hasAttribute("data-missing", "2");
        assertAccessible(page);
        screenshot("validations");
        page.locator(".awards a").click();
        assertAccessible(page);
    }

    /** In a browser of her own, without an account; a mail scanner that opens her link does nothing. */
    private void annConfirmsHerTrainingAddress() {
        try (var context = page.context().browser().newContext()) {
            var hers = context.newPage();
            hers.navigate("http://localhost:" + port + mail.link(ann));
            assertAccessible(hers);
            hers.locator("#email").fill(training);
            hers.locator("main form button").first().click();
            assertThat(hers.locator(".notice")).containsText(training);
            hers.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "own.png")));
            hers.navigate("http://localhost:" + port + mail.link(training));
            assertAccessible(hers);
            assertThat(counted()).as("after opening the link").startsWith("0 of");
            hers.locator("main form button").click();
            assertThat(hers.locator("h1")).hasText("Thank you");
            assertAccessible(hers);
        }
    }

    private void register(String name, String address) {
        page.locator("main a.button").first().click();
        page.locator("#fullName").fill(name);
        page.locator("#email").fill(address);
        assertAccessible(page);
        page.locator("main form button").click();
        assertThat(page.locator(".notice")).containsText("gets a mail");
    }

    /** What the card says of people with the foundational certification. */
    private String counted() {
        open("/partners/" + id + "/scorecard");
        return page.locator("[data-row=foundational-individuals] [data-column=upgrade]")
                .innerText()
                .strip();
    }

    private void signOut() {
        page.getByText("Sign out").first().click();
        page.waitForURL(url -> url.contains("/login"));
    }

    private void importedBefore() {
        jdbc.sql("""
                insert into credential (credential_id, email, type_no, earned_on)
                select :id, :email, type_no, date '2022-01-01' from credential_type where code = 'CLOUD_PRACTITIONER'
                """)
                .param("id", UUID.randomUUID().toString())
                .param("email", training)
                .update();
    }
}
