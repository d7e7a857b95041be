package org.tierboard.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.tierboard.TestPeople;
import org.tierboard.browser.BrowserTest;

class AccountPagesBrowserTests extends BrowserTest {

    @Test
    void signInPageWorksWideAndNarrow() {
        open("/login");
        look("login");

        page.locator("#email").fill("nobody@example.com");
        page.locator("#password").fill("not the password");
        page.locator("main button").click();

        assertThat(page.locator("[role=alert]").textContent()).contains("do not belong together");
        look("login-failed");
    }

    @Test
    void administratorInvitesSomebodyWhoThenChoosesAPasswordAndSignsIn() {
        var administrator = people.administrator();
        var partner = people.partner();
        signIn(administrator.email(), TestPeople.PASSWORD);
        open("/users");
        look("users");

        page.getByRole(AriaRole.LINK, named("Invite somebody")).click();
        page.getByRole(AriaRole.BUTTON, named("Invite")).click();
        look("user-new-errors");
        page.getByLabel("E-mail address").fill("bea." + partner.partnerNo() + "@example.com");
        page.getByLabel("Name").fill("Bea Example");
        page.getByLabel("Role").selectOption("ALLIANCE_LEAD");
        page.getByLabel("Partner ID").fill(partner.id());
        look("user-new");
        page.getByRole(AriaRole.BUTTON, named("Invite")).click();
        look("user-invited");
        var link = page.locator("#password-link").textContent();
        signOut();

        page.navigate(link);
        look("password");
        page.getByLabel("New password", exactly()).fill("twelve monkeys on a roof");
        page.getByLabel("New password again").fill("twelve monkeys on a roof");
        page.getByRole(AriaRole.BUTTON, named("Set the password")).click();
        signIn("bea." + partner.partnerNo() + "@example.com", "twelve monkeys on a roof");

        assertThat(page.url()).contains("/partners/" + partner.id());
    }

    @Test
    void partnerManagersPageShowsAssignments() {
        var administrator = people.administrator();
        var manager = people.managerOf(people.partner(), people.partner());
        signIn(administrator.email(), TestPeople.PASSWORD);

        open("/users/" + manager.userNo());

        assertThat(page.locator("ul.rows > li").count()).isEqualTo(2);
        look("user-manager");
    }

    @Test
    void tokenIsShownOnceAndCanBeRevoked() {
        var lead = people.leadOf(people.partner());
        signIn(lead.email(), TestPeople.PASSWORD);
        open("/account");
        look("account");

        page.getByLabel("Name of a new token").fill("nightly export");
        page.getByRole(AriaRole.BUTTON, named("Make a token")).click();
        assertThat(page.locator("#token").textContent()).hasSize(43);
        look("account-token");
        page.reload();

        assertThat(page.locator("#token").count()).isZero();
        assertThat(page.getByText("nightly export").count()).isEqualTo(1);
        page.getByRole(AriaRole.BUTTON, named("Revoke nightly export")).click();
        assertThat(page.getByText("nightly export").count()).isZero();
    }

    @Test
    void passwordPageAndErrorPagesAreAccessible() {
        var lead = people.leadOf(people.partner());
        signIn(lead.email(), TestPeople.PASSWORD);
        open("/account/password");
        page.getByRole(AriaRole.BUTTON, named("Change it")).click();
        look("own-password");

        open("/users");
        look("error-403");
        open("/nowhere");
        look("error-404");
    }

    @Test
    void menuOpensWithoutAScriptOnAPhone() {
        var lead = people.leadOf(people.partner());
        signIn(lead.email(), TestPeople.PASSWORD);
        open("/account");
        narrow();

        page.locator(".menu summary").click();

        assertThat(page.locator(".menu a").first().isVisible()).isTrue();
        assertAccessible(page);
        screenshot("menu-390");
    }

    @Test
    void pagesAreReadableInTheDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        var administrator = people.administrator();
        signIn(administrator.email(), TestPeople.PASSWORD);

        open("/users");
        look("users-dark");
        open("/account");
        look("account-dark");
    }

    private void signOut() {
        page.locator(".me.wide button").click();
        page.waitForURL("**/login*");
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
