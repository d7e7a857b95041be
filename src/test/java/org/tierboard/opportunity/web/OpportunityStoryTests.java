package org.tierboard.opportunity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierboard.browser.StoryTest;

/** An opportunity from its beginning to a customer that may be named in public, and the card on each of the days. */
class OpportunityStoryTests extends StoryTest {

    @Test
    void fromProspectToAReferenceableLaunch() {
        var partner = selectPartner();
        var lead = people.leadOf(partner);
        var team = people.teamOf(partner);
        var manager = people.managerOf(partner);

        // The alliance team begins an opportunity; the card doesn't know of it.
        now(team);
        open("/partners/" + partner.id() + "/opportunities");
        look("opportunities-empty");
        follow("New opportunity");
        press("Begin it");
        look("opportunity-new-errors");
        page.getByLabel("Customer").fill("Harbour & Sons");
        page.getByLabel("Workload").fill("Freight ledger");
        page.getByLabel("Estimated monthly recurring revenue").fill("1250.50");
        press("Begin it");
        assertNotice("The opportunity is there.");
        var address = page.url();
        look("opportunity-prospect");
        assertThat(cell(partner, "launched-opportunities"))
                .startsWith("NOT_MET")
                .contains("0 of 20");

        // Two weeks later it is committed, and another ten days later it is launched, the day before.
        daysPass(14);
        now(team);
        page.navigate(address);
        page.getByLabel("Move it to").selectOption("COMMITTED");
        press("Move");
        daysPass(10);
        now(lead);
        page.navigate(address);
        page.getByLabel("Day of the launch").fill(calendar.today().minusDays(1).toString());
        press("Launch");
        assertNotice("is launched");
        assertThat(cell(partner, "launched-opportunities")).contains("1 of 20");
        assertThat(cell(partner, "launched-mrr")).contains("$1,250.50");

        // The partner manager finds that the amount was the one of two months.
        now(manager);
        page.navigate(address);
        look("opportunity-launched-manager");
        page.locator("#correct #launchAmount").fill("625.25");
        page.getByLabel("Why it is put right").fill("Two months had been added up.");
        press("Put it right");
        assertThat(cell(partner, "launched-mrr")).contains("$625.25");

        // A month later the customer agrees to be named: that counts at once.
        daysPass(30);
        now(lead);
        page.navigate(address);
        look("opportunity-launched-lead");
        assertThat(cell(partner, "referenceable-customers")).contains("0 of 2");
        page.navigate(address);
        page.getByLabel("Public page").fill("https://www.example.org/stories/harbour");
        page.getByLabel("The customer agrees to be named in public.").check();
        press("Designate as publicly referenceable");
        assertNotice("counts as publicly referenceable from today");
        look("opportunity-referenceable");
        assertThat(cell(partner, "referenceable-customers")).contains("1 of 2");

        open("/partners/" + partner.id() + "/scorecard?asOf=" + calendar.today().minusDays(1));
        assertThat(page.locator("[data-row=referenceable-customers] [data-column=upgrade]")
                        .textContent())
                .as("the day before")
                .contains("0 of 2");
        open("/partners/" + partner.id() + "/opportunities");
        look("opportunities");
        open("/partners/" + partner.id() + "/audit");
        assertThat(page.locator("table").textContent())
                .contains("Opportunity launched", "Launch put right", "Two months had been added up.");
    }

    @Test
    void theVendorTagsASecondPartnerAndKeepsAnOpportunityFromTheFirst() {
        var partner = selectPartner();
        var other = selectPartner();
        var manager = people.managerOf(partner, other);

        now(manager);
        open("/partners/" + partner.id() + "/opportunities/new");
        page.locator("#customer").fill("Quiet Yard");
        page.getByLabel("Workload").fill("Simulation");
        page.getByLabel("Estimated monthly recurring revenue").fill("4000");
        page.getByLabel("Do not share it with the partner.").check();
        look("opportunity-new-vendor");
        press("Begin it");
        page.getByLabel("Day of the launch").fill(calendar.today().toString());
        press("Launch");
        follow("Who is tagged, and tag another partner");
        page.getByLabel("Partner ID").fill(other.id());
        press("Tag");
        look("opportunity-partners");
        assertThat(cell(other, "launched-mrr")).contains("$4,000");

        now(people.leadOf(partner));
        open("/partners/" + partner.id() + "/opportunities");
        look("opportunities-withheld");
        assertThat(page.content()).doesNotContain("Quiet Yard").contains("Not shared with you");
        assertThat(cell(partner, "launched-opportunities")).contains("1 of 20");
    }
}
