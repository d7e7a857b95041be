package org.tierboard.reference.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.tierboard.browser.StoryTest;

/** A public reference, entered twice by mistake, approved too late, and the card on the day. */
class ReferenceStoryTests extends StoryTest {

    @Test
    void isApprovedOnTheSixthBusinessDay() {
        while (calendar.today().getDayOfWeek() != DayOfWeek.MONDAY) {
            daysPass(1);
        }
        var partner = selectPartner();
        var lead = people.leadOf(partner);
        var team = people.teamOf(partner);
        var administrator = people.administrator();

        // The lead names a customer on Monday; a colleague names the same one, is warned, and leaves it.
        now(lead);
        open("/partners/" + partner.id() + "/references");
        look("references-empty");
        follow("Name a customer");
        enter("Harbour & Sons", "https://192.168.0.7/stories");
        look("reference-new-errors");
        page.getByLabel("Public page").fill("https://www.example.org/stories/harbour");
        press("Send for approval");
        assertNotice("The reference is sent.");
        look("reference-waiting");
        now(team);
        open("/partners/" + partner.id() + "/references/new");
        enter("HARBOUR AND SONS", "https://www.example.org/stories/harbour");
        assertNotice("The reference is sent."); // "and" is a letter of its own: nothing to warn of
        open("/partners/" + partner.id() + "/references/new");
        enter("harbour sons", "https://www.example.org/stories/harbour");
        assertThat(page.locator("#same-customer").textContent()).contains("Harbour & Sons");
        look("reference-same-customer");
        assertThat(cell(partner, "referenceable-customers")).contains("0 of 2");

        // Six business days later, the Tuesday of the next week, it is overdue; an administrator approves it.
        assertThat(mailTo(administrator)).contains("waits for approval");
        daysPass(8);
        now(administrator);
        open("/references");
        look("references-queue");
        assertThat(row("Harbour & Sons").textContent()).contains("6 of 5 business days", "Overdue");
        follow("Harbour & Sons");
        look("reference-decide");
        press("Approve");
        assertNotice("approved and counts from today");
        assertThat(mailTo(lead)).contains("Public reference approved: Harbour & Sons");

        // The other spelling is declined, with the reason for the lead.
        open("/references");
        follow("HARBOUR AND SONS");
        page.getByLabel("Why it is declined").fill("This customer is approved already.");
        press("Decline");
        assertThat(mailTo(lead)).contains("declined", "This customer is approved already.");

        now(lead);
        assertThat(cell(partner, "referenceable-customers")).contains("1 of 2");
        open("/partners/" + partner.id() + "/scorecard?asOf=" + calendar.today().minusDays(1));
        assertThat(page.locator("[data-row=referenceable-customers] [data-column=upgrade]")
                        .textContent())
                .as("the day before")
                .contains("0 of 2");
        open("/partners/" + partner.id() + "/references");
        look("references");
        follow("HARBOUR AND SONS");
        look("reference-declined");
    }

    private void enter(String customer, String url) {
        page.getByLabel("Customer").fill(customer);
        page.getByLabel("Public page").fill(url);
        page.getByLabel("What was delivered").fill("A freight ledger on managed databases, told in the first part.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send for approval"))
                .click();
    }

    private Locator row(String customer) {
        return page.locator(
                "tr[data-reference]",
                new Page.LocatorOptions()
                        .setHas(page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(customer).setExact(true))));
    }
}
