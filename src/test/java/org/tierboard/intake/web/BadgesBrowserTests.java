package org.tierboard.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierboard.browser.StoryTest;

/** An administrator says with the keyboard what a badge means. */
class BadgesBrowserTests extends StoryTest {

    private final String badge = "Certified Weather Watcher " + UUID.randomUUID();

    @BeforeEach
    void aBadgeWaits() {
        jdbc.sql("insert into waiting_badge (credential_id, email, badge, earned_on) values (?, ?, ?, ?)")
                .params(badge, "ann@example.com", badge, calendar.today().minusDays(3))
                .update();
        now(people.administrator());
        open("/badges");
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from waiting_badge").update();
        jdbc.sql("delete from badge_name").update();
    }

    @Test
    void becomesACredential() {
        look("badges-undecided");
        var row = page.locator("#undecided tr[data-badge='" + badge + "']");
        row.locator("select").focus();
        page.keyboard().type("CLOUD");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator(".notice")).hasText("The badge has its meaning now.");
        var decided = page.locator("#decided tr[data-badge='" + badge + "']");
        assertThat(decided.locator("select")).hasValue("CLOUD_PRACTITIONER");
        assertThat(page.locator("nav.wide a[aria-current]")).hasText("Imports");
        look("badges");
    }
}
