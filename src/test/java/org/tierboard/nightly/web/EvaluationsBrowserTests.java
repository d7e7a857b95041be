package org.tierboard.nightly.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierboard.TestPeople.Partner;
import org.tierboard.browser.StoryTest;

/** An administrator has the network evaluated and sees what changed. */
class EvaluationsBrowserTests extends StoryTest {

    private Partner partner;

    @BeforeEach
    void anAdministrator() {
        forget();
        partner = people.partner();
        now(people.administrator());
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from nightly_run").update();
        jdbc.sql("delete from nightly_change").update();
        jdbc.sql("delete from nightly_card").update();
    }

    @Test
    void isAskedForByKeyboardAndTellsHowFarItIs() {
        open("/evaluations");
        look("evaluations-empty");

        page.locator(".head button").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".notice")).hasText("The evaluation has begun. Its line tells how far it is.");
        assertThat(page.locator("tr[data-run]")).containsText("asked for by Ann Example");
        assertThat(page.locator("tr[data-run]")).hasAttribute("data-status", "DONE", patiently());
        assertThat(page.locator("#ask")).isEnabled();
        look("evaluations");
    }

    private static LocatorAssertions.HasAttributeOptions patiently() {
        return new LocatorAssertions.HasAttributeOptions().setTimeout(60_000);
    }

    @Test
    void whatChangedIsNarrowedToAKind() {
        var run = aNight();
        change("TIER", "", "", "SELECT", "");
        change("STAGE", "", "REGISTERED", "CONFIRMED", "");
        change("COLUMN_MET", "", "", "", "ADVANCED");
        change("COLUMN_UNMET", "", "", "", "ADVANCED");
        change("ROW_UNMET", "launched-opportunities", "3", "2", "3");
        change("ROW_MET", "launched-mrr", "900", "1500.5", "1500");
        change("WILL_LAPSE", "csat-responses", "20", "18", "60");

        open("/evaluations/" + run);
        assertThat(page.locator("tr[data-kind]")).hasCount(7);
        assertThat(page.locator("tr[data-kind=STAGE]")).containsText("The stage is Confirmed; it was Registered.");
        look("evaluation");
        page.locator(".movement-kinds a").last().focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("tr[data-kind]")).hasCount(1);
        look("evaluation-kind");
    }

    private long aNight() {
        return jdbc.sql(
                        "insert into nightly_run (day, compared_to, status, partners, changed, started_at, ended_at)"
                                + " values (:day, :before, 'DONE', 1204, 1, now(), now() + interval '2 seconds') returning run_no")
                .param("day", calendar.today())
                .param("before", calendar.today().minusDays(1))
                .query(Long.class)
                .single();
    }

    private static String side(String kind) {
        return kind.equals("TIER") || kind.equals("STAGE") ? "" : "UPGRADE";
    }

    private void change(String kind, String row, String was, String now, String required) {
        jdbc.sql("insert into nightly_change (partner_no, day, kind, side, requirement, was, is_now, required)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(partner.partnerNo(), calendar.today(), kind, side(kind), row, was, now, required)
                .update();
    }
}
