package org.tierboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tierboard.TestPeople.Person;

/**
 * A partner on an empty installation, from Registered to Premier through the pages alone, by everybody who has a part in
 * it. Each step counts on the card on the day that the rules say, and not on the day before (R6-R29).
 */
class RegisteredToPremierStoryTests extends PartnerLife {

    private final StoryFiles files = new StoryFiles(PARTNER.id());

    private Person lead;
    private Person team;
    private Person manager;

    @Test
    void aPartnerBecomesPremier() {
        isRegistered();
        confirmsAndPays();
        registersPeople();
        launches();
        becomes("Select", "No tier yet, Confirmed");

        grows(4, 10, "of 8");
        launchesMore(3, 20, "500");
        agreesAPlan();
        namesCustomers();
        isRated();
        becomes("Advanced", "Select, Validated");

        isValidated();
        grows(10, 26, "of 20");
        launchesMore(20, 50, "1400");
        namesFourMore();
        isRatedAgain();
        holdsTheCriteriaForSixMonths();
        isReviewed();
        keepsEachCard();
    }

    /** The administrator from the settings invites the others, each by mail. */
    private void isRegistered() {
        now(ADMINISTRATOR);
        open("/partners");
        follow("Register a partner");
        page.locator("#name").fill("New Co");
        page.locator("#partnerId").fill(PARTNER.id());
        press("Register");
        follow("Invite the lead");
        invite("lea@newco.example", "Lea Lead");
        invite("tom@newco.example", "Tom Team", "ALLIANCE_TEAM", PARTNER.id());
        invite("pat@vendor.example", "Pat Manager", "PARTNER_MANAGER", "");
        page.locator("#partner").fill(PARTNER.id());
        press("Assign");
        lead = accept("lea@newco.example");
        team = accept("tom@newco.example");
        manager = accept("pat@vendor.example");
    }

    /** The stage follows the payment (R26, FAQ 2). */
    private void confirmsAndPays() {
        now(lead);
        follow("Confirm your membership");
        press("Confirm the membership");
        assertStanding("No tier yet, Registered", "No tier yet, Registered");

        daysPass(1);
        at(ADMINISTRATOR, "/membership");
        page.locator("#reference").fill("INV-1");
        press("Record the payment");
        mail.text(lead.email(), "The annual fee of New Co is paid");
        assertStanding("No tier yet, Registered", "No tier yet, Confirmed");
    }

    /** Four people by the form; one was certified under another address, which counts once it is verified (R7, FAQ 8). */
    private void registersPeople() {
        daysPass(1);
        var earned = today().minusYears(1);
        upload("credentials", files.credentials(1, 4, earned) + StoryFiles.credentials("ann@private.example", earned));
        now(lead);
        IntStream.range(0, 4).forEach(n -> register("Person " + n, "p" + n + "@newco.example"));
        assertCounts("accredited-individuals", "NOT_MET 0 of 4", "NOT_MET 3 of 4");

        certifiedAs("p0@newco.example", "ann@private.example");
        now(lead);
        assertCounts("accredited-individuals", "NOT_MET 0 of 4", "MET 4 of 4");
        assertCounts("technical-individuals", "NOT_MET 0 of 2", "MET 4 of 2");
    }

    /** One opportunity by the form, begun by the team and launched by the lead; it counts from the launch (R11, R12). */
    private void launches() {
        at(team, "/opportunities");
        follow("New opportunity");
        page.getByLabel("Customer").fill("Harbour & Sons");
        page.getByLabel("Workload").fill("Freight ledger");
        page.getByLabel("Estimated monthly recurring revenue").fill("1250.50");
        press("Begin it");
        page.getByLabel("Move it to").selectOption("COMMITTED");
        press("Move");

        daysPass(2);
        upload("opportunities", files.launches(1, 3, today(), "400"));
        at(lead, "/opportunities");
        follow("Harbour & Sons");
        page.getByLabel("Day of the launch").fill(today().toString());
        press("Launch");
        assertNotice("is launched");
        assertCounts("launched-opportunities", "NOT_MET 0 of 3", "MET 3 of 3");
        assertCounts("launched-mrr", "NOT_MET $0 of $1,500", "MET $2,050.50 of $1,500");
    }

    /** The lead asks on the card, the manager grants a day later, and the tier begins on that day (R27). */
    private void becomes(String tier, String before) {
        at(lead, "/scorecard");
        press("Ask for the upgrade");
        mail.text(manager.email(), "New Co asks for " + tier);
        daysPass(1);
        now(manager);
        open("/waiting");
        follow("Decide the request for " + tier);
        press("Grant " + tier);
        mail.text(lead.email(), "New Co holds " + tier);
        assertStanding(before, tier + ", Validated");
    }

    /** Many people by a file; they count from the day on which they are registered (R6). */
    private void grows(int from, int to, String required) {
        daysPass(3);
        upload("individuals", files.people(from, to, today()));
        upload("credentials", files.credentials(from, to, today().minusMonths(3)));
        assertCounts("accredited-individuals", "NOT_MET %d %s".formatted(from, required), "MET " + to + " " + required);
    }

    /** Many launches by a file, those that the partner may not see among them (R13). */
    private void launchesMore(int from, int to, String mrr) {
        daysPass(1);
        upload("opportunities", files.launches(from, to, today(), mrr));
        assertCounts(
                "launched-opportunities", "NOT_MET %d of %d".formatted(from, to), "MET %d of %d".formatted(to, to));
    }

    /** Handed in, returned with a remark, handed in again, and counted from the day of its confirmation (R14). */
    private void agreesAPlan() {
        daysPass(1);
        now(lead);
        handIn("First plan.pdf");
        at(manager, "/plan");
        page.getByLabel("What should be changed").fill("Chapter 3 names no figures.");
        press("Return it");
        assertThat(mail.text(lead.email(), "Business plan of New Co returned")).contains("Chapter 3 names no figures.");
        now(lead);
        handIn("Second plan.pdf");
        daysPass(1);
        now(manager);
        open("/waiting");
        follow("Confirm or return the business plan \"Second plan.pdf\"");
        press("Confirm the plan");
        assertCounts("business-plan", "NOT_MET", "MET");
    }

    /** A launched opportunity is designated and counts at once; a page counts once it is approved (R19). */
    private void namesCustomers() {
        daysPass(1);
        at(lead, "/opportunities");
        follow("Harbour & Sons");
        page.getByLabel("Public page").fill("https://www.example.org/stories/harbour");
        page.getByLabel("The customer agrees to be named in public.").check();
        press("Designate as publicly referenceable");
        enterReference("Quay Bank");
        assertCounts("referenceable-customers", "NOT_MET 0 of 2", "NOT_MET 1 of 2");

        daysPass(2);
        now(ADMINISTRATOR);
        approveReference("Quay Bank");
        mail.text(lead.email(), "Public reference approved: Quay Bank");
        assertCounts("referenceable-customers", "NOT_MET 1 of 2", "MET 2 of 2");
    }

    private void namesFourMore() {
        var customers = List.of("Lock Works", "Mast Freight", "Keel Foods", "Buoy Energy");
        daysPass(1);
        now(lead);
        customers.forEach(this::enterReference);
        assertCounts("referenceable-customers", "NOT_MET 2 of 6", "NOT_MET 2 of 6");
        daysPass(1);
        now(ADMINISTRATOR);
        customers.forEach(this::approveReference);
        assertCounts("referenceable-customers", "NOT_MET 2 of 6", "MET 6 of 6");
    }

    /** A response counts on the day on which the second check is done: by the list, or by an administrator (R21). */
    private void isRated() {
        daysPass(1);
        at(ADMINISTRATOR, "/customers");
        page.locator("#name").fill("Quay Bank");
        page.locator("#domain").fill("quaybank.example");
        press("Add");
        areRatedBy(IntStream.range(0, 20)
                .mapToObj(n -> "c" + n + (n < 18 ? "@quaybank.example" : "@otherworks.example"))
                .toList());
        now(lead);
        assertCounts("csat-responses", "NOT_MET 0 of 20", "NOT_MET 18 of 20");

        daysPass(1);
        now(ADMINISTRATOR);
        for (var n = 0; n < 2; n++) {
            open("/responses");
            page.locator("table.queue button").first().click();
            assertNotice("The response counts from today.");
        }
        assertCounts("csat-responses", "NOT_MET 18 of 20", "MET 20 of 20");
    }

    /** Ten more, who are the last that the criteria of Premier lack. */
    private void isRatedAgain() {
        daysPass(1);
        at(lead, "/premier");
        assertThat(page.locator("#no-run").textContent()).contains("not all criteria of Premier are met");
        areRatedBy(IntStream.range(20, 30)
                .mapToObj(n -> "c" + n + "@quaybank.example")
                .toList());
        now(lead);
        assertCounts("csat-responses", "NOT_MET 20 of 30", "MET 30 of 30");
    }

    private void areRatedBy(List<String> customers) {
        at(lead, "/reviews");
        var link = page.locator("#link").inputValue().replaceFirst("https?://[^/]+", "");
        customers.forEach(address -> rate(link, address));
        customers.forEach(this::confirm);
    }

    /** Three designations, the DevOps competency among them (R15). */
    private void isValidated() {
        daysPass(1);
        at(ADMINISTRATOR, "/validations");
        award("COMPETENCY", "DevOps");
        award("MSP", "");
        award("WELL_ARCHITECTED", "");
        assertCounts("program-validations", "NOT_MET 0 of 3", "MET 3 of 3");
        assertCounts("program-validations-msp-devops", "NOT_MET 0 of 1", "MET 2 of 1");
    }

    /** The run began today; the lead can apply on the day on which it is six months long, and not before (R17). */
    private void holdsTheCriteriaForSixMonths() {
        var reached = today().plusMonths(6);
        visit("/premier");
        assertThat(page.locator("#running").getAttribute("data-reached")).isEqualTo(reached.toString());

        passUntil(reached.minusDays(1));
        at(lead, "/premier");
        assertThat(page.locator("#apply").count()).as("the day before").isZero();
        daysPass(1);
        at(lead, "/premier");
        assertCounts("sustained-attainment", "NOT_MET 5 of 6 months", "MET 6 of 6 months");
        visit("/premier");
        press("Apply for Premier");
        mail.text(manager.email(), "New Co applies for Premier");
    }

    /** Pre-assessment, review and approval, each on a day of its own (R29, FAQ 5). */
    private void isReviewed() {
        daysPass(1);
        now(manager);
        open("/waiting");
        follow("Write the pre-assessment for Premier");
        page.locator("#narrative").fill("From nothing to fifty launches in a year.");
        press("File the pre-assessment");

        daysPass(7);
        at(manager, "/premier");
        page.locator("#participants").fill("Lea Lead, alliance lead\nPat Manager, partner manager");
        press("Record the review");
        assertCounts("executive-business-review", "NOT_MET", "NOT_MET");
        assertStanding("Advanced, Validated", "Advanced, Validated");

        daysPass(1);
        at(manager, "/premier");
        press("Approve Premier");
        mail.text(lead.email(), "New Co holds Premier");
        assertStanding("Advanced, Validated", "Premier, Validated");
    }

    /** History has the three decisions, each with the card as it was before (R28). */
    private void keepsEachCard() {
        at(lead, "/history");
        look("story-history");
        assertThat(page.locator("#decisions tr[data-kind]").all())
                .extracting(row -> row.getAttribute("data-kind"))
                .containsExactly("PREMIER_APPROVED", "UPGRADED", "UPGRADED");
        assertThat(kept(0)).isEqualTo("Advanced: 50 of 50");
        assertThat(kept(1)).isEqualTo("Select: 20 of 20");
        assertThat(kept(2)).isEqualTo("No tier yet: 3 of 3");
        visit("/scorecard");
        look("story-premier");
    }

    private String kept(int decision) {
        visit("/history");
        page.locator("#decisions tbody a").nth(decision).click();
        return page.locator(".tag-tier").textContent() + ": "
                + page.locator("[data-row=launched-opportunities] [data-column=upgrade] .number")
                        .textContent();
    }
}
