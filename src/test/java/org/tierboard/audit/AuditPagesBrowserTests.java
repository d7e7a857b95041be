package org.tierboard.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.tierboard.TestPeople;
import org.tierboard.browser.BrowserTest;

/** Audit, outbox and what surrounds them, as people see them. */
class AuditPagesBrowserTests extends BrowserTest {

    @Test
    void administratorFollowsAnInvitationThroughAuditAndOutbox() {
        var address = "cy." + System.nanoTime() + "@example.com";
        signIn(people.administrator().email(), TestPeople.PASSWORD);
        open("/users/new");
        page.getByLabel("E-mail address").fill(address);
        page.getByLabel("Name").fill("Cy Example");
        page.getByLabel("Role").selectOption("PARTNER_MANAGER");
        page.getByRole(AriaRole.BUTTON, named("Invite")).click();

        open("/audit?action=user.invited");
        assertThat(page.locator("tr[data-line]").first().textContent())
                .contains("Person invited", "Account of Cy Example", "Partner manager");
        look("audit");
        open("/outbox");
        look("outbox");
        page.locator("tr[data-mail]", new Page.LocatorOptions().setHasText(address))
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(page.locator(".letter a").getAttribute("href")).contains("/password/");
        look("outbox-mail");
        open("/waiting");
        look("waiting");
    }

    @Test
    void leadSeesTabsAndChoosesReminders() {
        var partner = people.partner();
        signIn(people.leadOf(partner).email(), TestPeople.PASSWORD);

        open("/partners/" + partner.id() + "/scorecard");
        page.locator("nav.tabs a:text-is('Audit')").click();
        assertThat(page.url()).endsWith("/audit");
        look("partner-audit");
        open("/account/mail");
        look("mail-preference");
        page.getByLabel("Remind me by mail").uncheck();
        page.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.getByLabel("Remind me by mail").isChecked()).isFalse();
    }
}
