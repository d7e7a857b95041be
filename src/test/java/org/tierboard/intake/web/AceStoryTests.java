package org.tierboard.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.tierboard.TestPeople.Partner;
import org.tierboard.browser.StoryTest;

/**
 * A lead brings in what ACE has, in each of its shapes, looks at it first, and sees on the card what each launch day rests
 * on (R11, R12).
 */
class AceStoryTests extends StoryTest {

    @TempDir
    Path directory;

    private Partner partner;

    @BeforeEach
    void aLead() {
        partner = selectPartner();
        now(people.leadOf(partner));
    }

    @Test
    void everyShapeLandsOnTheCardWithTheSourceOfItsDay() {
        bring("s3-v1.json", "version 1", "1");
        bring("s3-v2.json", "version 2", "1");
        bring("get-opportunity.json", "single opportunities", "1");
        bring("list-opportunities.json", "a list of opportunities", "1");
        bring("aws-summary.json", "the view of AWS", "0");
        bring("bulk-export.csv", "bulk export", "1");
        bring("partner-central.csv", "opportunities page of Partner Central", "1");

        open("/partners/" + partner.id() + "/scorecard/launched-opportunities?column=upgrade&asOf=2021-12-31");
        says("O1000001", "the partner's target close date");
        says("O0000002", "AWS's close date");
        says("O1000003", "the last change at AWS");
        says("O1000004", "AWS's close date");
        says("O1000007", "the partner's target close date");
        screenshot("ace-drill-down");

        open("/partners/" + partner.id() + "/opportunities/O0000002");
        assertThat(page.locator("#launch-source")).hasText("AWS's close date");
        assertThat(page.locator("#review-status")).hasText("Approved");
        assertAccessible(page);
    }

    @Test
    void nothingIsWrittenBeforeSomebodySaysSo() {
        choose("partner-central.csv");

        assertThat(page.locator("#recognised")).hasAttribute("data-kind", "ace-opportunities");
        assertThat(page.locator("#rows thead")).containsText("Launched on");
        assertThat(page.locator("#rows tr[data-line='2']")).containsText("Lake, River & Co");
        assertThat(page.locator("#rows tr[data-line='2']"))
                .containsText("the partner's target close date, because AWS says none");
        assertThat(page.locator("#faults")).containsText("AWS hides the customer until the referral is accepted");
        look("upload");
        page.locator("#rows [tabindex]").focus();
        page.keyboard().press("End");
        page.locator("#discard button").press("Enter");

        assertThat(page.locator("main")).containsText("Nothing has been imported yet.");
        open("/partners/" + partner.id() + "/opportunities");
        assertThat(page.locator("main")).containsText("There is no opportunity yet.");
    }

    @Test
    void aLaunchWithoutADayIsCompletedOnItsPageAndCounts() {
        choose("partner-central.csv");
        page.locator("#confirm button").press("Enter");
        assertThat(page.locator("#progress")).hasAttribute("data-state", "PARTLY");
        assertThat(page.locator("#rejections")).containsText("nothing says since when");

        open("/waiting");
        assertThat(page.locator("main")).containsText("Enter the day of an imported launch");
        open("/partners/" + partner.id() + "/opportunities");
        page.locator("#incomplete a").click();
        look("incomplete");
        page.locator("tr[data-opportunity=O1000009] input[type=date]").fill("2199-01-01");
        page.locator("tr[data-opportunity=O1000009] button").press("Enter");
        assertThat(page.locator("tr[data-opportunity=O1000009] .error")).isVisible();
        look("incomplete-refused");
        page.locator("tr[data-opportunity=O1000009] input[type=date]").fill("2021-12-02");
        page.locator("tr[data-opportunity=O1000009] button").press("Enter");
        assertThat(page.locator("main")).containsText("Every launch has its day.");

        open("/partners/" + partner.id() + "/scorecard/launched-opportunities?column=upgrade&asOf=2021-12-31");
        says("O1000009", "entered by");
    }

    private void says(String opportunity, String source) {
        assertThat(page.locator("tr[data-record]:has-text('" + opportunity + "') .note"))
                .containsText(source);
    }

    private void bring(String file, String shape, String created) {
        choose(file);
        assertThat(page.locator("#remarks")).containsText(shape);
        page.locator("#confirm button").click();
        assertThat(page.locator("#progress"))
                .hasAttribute("data-state", java.util.regex.Pattern.compile("COMPLETED|PARTLY"));
        assertThat(page.locator("[data-count=created]")).hasText(created);
    }

    private void choose(String file) {
        open("/imports");
        page.locator("#file").setInputFiles(path(file));
        page.locator("form.upload button").click();
    }

    private Path path(String file) {
        try {
            var copy = directory.resolve(file);
            Files.write(copy, new ClassPathResource("ace/" + file).getContentAsByteArray());
            return copy;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
