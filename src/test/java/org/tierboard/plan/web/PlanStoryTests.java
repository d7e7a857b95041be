package org.tierboard.plan.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.tierboard.browser.StoryTest;
import org.tierboard.plan.PlanFiles;

/** A business plan that is handed in, returned, handed in again and confirmed, and the card on the day. */
class PlanStoryTests extends StoryTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Test
    void isReturnedOnceAndThenConfirmed() {
        var partner = selectPartner();
        var lead = people.leadOf(partner);
        var manager = people.managerOf(partner);

        // The alliance lead hands in something that is no document, and then the plan.
        now(lead);
        open("/partners/" + partner.id() + "/scorecard");
        follow("Business plan");
        look("plan-empty");
        page.locator("#file")
                .setInputFiles(new FilePayload("plan.pdf", "application/pdf", "no document".getBytes(UTF_8)));
        press("Hand it in");
        look("plan-refused");
        assertThat(page.locator("#file-error").textContent()).contains("neither a PDF nor a DOCX");
        page.locator("#file").setInputFiles(new FilePayload("Plan 2026.pdf", "application/pdf", PlanFiles.pdf()));
        page.getByLabel("Note to the partner manager").fill("Chapter 3 is new.");
        press("Hand it in");
        assertNotice("The plan is handed in.");
        assertThat(cell(partner, "business-plan")).startsWith("NOT_MET");

        // The partner manager is told by mail, finds it among what waits, and returns it.
        assertThat(mailTo(manager)).contains("waits for you", "Plan 2026.pdf", "/partners/" + partner.id() + "/plan");
        now(manager);
        open("/waiting");
        follow("Confirm or return the business plan \"Plan 2026.pdf\"");
        look("plan-waiting");
        page.getByLabel("What should be changed").fill("Chapter 3 names no figures.");
        press("Return it");
        assertThat(mailTo(lead)).contains("returned", "Chapter 3 names no figures.");

        // A week later the lead hands in a better one, which is confirmed two days after that.
        daysPass(7);
        now(lead);
        open("/waiting");
        follow("The business plan \"Plan 2026.pdf\" was returned: hand in a changed one");
        look("plan-returned");
        page.locator("#file").setInputFiles(new FilePayload("Plan 2026 v2.docx", DOCX, PlanFiles.docx()));
        press("Hand it in");
        daysPass(2);
        now(manager);
        open("/partners/" + partner.id() + "/plan");
        press("Confirm the plan");
        assertNotice("The plan is confirmed and counts from today.");

        assertThat(mailTo(lead)).contains("confirmed", "Plan 2026 v2.docx");
        assertThat(cell(partner, "business-plan")).startsWith("MET");
        open("/partners/" + partner.id() + "/scorecard?asOf=" + calendar.today().minusDays(1));
        assertThat(page.locator("[data-row=business-plan] [data-column=upgrade]")
                        .getAttribute("data-status"))
                .as("the day before")
                .isEqualTo("NOT_MET");
        now(lead);
        open("/partners/" + partner.id() + "/plan");
        look("plan-confirmed");
        assertThat(page.locator("#due").textContent()).contains("The next review is due by", "in 365 days");
    }
}
