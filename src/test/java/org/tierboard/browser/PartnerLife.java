package org.tierboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Person;
import org.tierboard.plan.PlanFiles;

/** What people do on the pages in the life of a partner, each as one step. */
abstract class PartnerLife extends OwnInstallation {

    /** Somebody sits down and opens a page of the partner. */
    void at(Person person, String path) {
        now(person);
        visit(path);
    }

    void invite(String address, String name, String role, String partner) {
        open("/users");
        follow("Invite somebody");
        page.locator("#role").selectOption(role);
        page.locator("#partnerId").fill(partner);
        invite(address, name);
    }

    void invite(String address, String name) {
        page.locator("#email").fill(address);
        page.locator("#name").fill(name);
        press("Invite");
    }

    /** Whoever is invited reads the mail, follows its link and chooses a password. */
    Person accept(String address) {
        page.context().clearCookies();
        open(mail.link(address, "Your account at Tierboard"));
        page.locator("#password").fill(TestPeople.PASSWORD);
        page.locator("#repeated").fill(TestPeople.PASSWORD);
        press("Set the password");
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
        return new Person(0, address);
    }

    /** The administrator imports a file, every row of which is taken. */
    void upload(String kind, String csv) {
        now(ADMINISTRATOR);
        open("/imports");
        page.locator("#kind").selectOption(kind);
        page.locator("#file")
                .setInputFiles(new FilePayload(kind + ".csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        press("Look at it");
        page.locator("#confirm button").click();
        assertThat(page.locator("#progress")).hasAttribute("data-state", "COMPLETED");
        assertThat(page.locator("[data-count=rejected]")).hasText("0");
    }

    void register(String name, String address) {
        visit("/people");
        follow("Register somebody");
        page.locator("#fullName").fill(name);
        page.locator("#email").fill(address);
        press("Register");
        assertNotice("gets a mail");
    }

    /** A person without an account gives another address by the mailed link, and confirms it by the next. */
    void certifiedAs(String address, String other) {
        page.context().clearCookies();
        open(mail.link(address, "Your accreditations and certifications at New Co"));
        page.locator("#email").fill(other);
        press("Send the mail");
        open(mail.link(other, "Please confirm your training address"));
        press("This address is mine");
        assertThat(page.locator("h1")).hasText("Thank you");
    }

    void handIn(String name) {
        visit("/plan");
        page.locator("#file").setInputFiles(new FilePayload(name, "application/pdf", PlanFiles.pdf()));
        press("Hand it in");
        assertNotice("The plan is handed in.");
    }

    void enterReference(String customer) {
        visit("/references");
        follow("Name a customer");
        page.getByLabel("Customer").fill(customer);
        page.getByLabel("Public page").fill("https://www.example.org/stories");
        page.getByLabel("What was delivered").fill("A ledger on managed databases.");
        press("Send for approval");
        assertNotice("The reference is sent.");
    }

    void approveReference(String customer) {
        open("/references");
        follow(customer);
        press("Approve");
        assertNotice("approved and counts from today");
    }

    void award(String program, String name) {
        page.locator("#program").selectOption(program);
        page.locator("input#name").fill(name);
        press("Record");
        assertNotice("The award is recorded");
    }

    /** A customer opens the shared link and rates. */
    void rate(String link, String address) {
        open(link);
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Satisfied").setExact(true))
                .check();
        page.getByLabel("Your name").fill("Cy Customer");
        page.getByLabel("Your company").fill("Quay Bank");
        page.getByLabel("Your e-mail address at work").fill(address);
        clock.move(Duration.ofSeconds(5));
        press("Send");
        page.waitForURL("**/sent");
    }

    /** The customer follows the mailed link and presses the button. */
    void confirm(String address) {
        open(mail.link(address, "Please confirm your response to New Co"));
        press("Yes, it was me");
        assertThat(page.locator("h1")).hasText("Your address is confirmed");
    }
}
