package org.tierboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierboard.TestPeople;

/** The bar at the top: what a role goes to daily on one line, the rest one key away, without a script. */
class NavigationBrowserTests extends BrowserTest {

    private static final double ONE_LINE = 60;
    private static final List<Integer> WIDTHS = List.of(1280, 1181, 1180, 900, 861, 860, 720, 390, 320);

    @Test
    void takesOneLineForEverybody() {
        var partner = people.partner();

        for (var person : List.of(
                people.administrator(), people.managerOf(partner), people.leadOf(partner), people.teamOf(partner))) {
            page.context().clearCookies();
            signIn(person.email(), TestPeople.PASSWORD);

            for (var width : WIDTHS) {
                page.setViewportSize(width, 900);
                assertThat(page.locator("header.bar").boundingBox().height)
                        .as("height of the bar of %s at %d pixels", person.email(), width)
                        .isLessThan(ONE_LINE);
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as("width of the page of %s", person.email())
                        .isEqualTo(width);
            }
            wide();
        }
    }

    @Test
    void unfoldsAdministrationByKeyboard() {
        signIn(people.administrator().email(), TestPeople.PASSWORD);
        open("/outbox");
        var users = page.locator("nav.wide").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Users"));
        assertThat(users).isHidden();

        page.locator(".fold summary").press("Enter");
        assertThat(users).isVisible();
        assertAccessible(page);
        screenshot("bar-unfolded");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        page.waitForURL("**/users");
    }
}
