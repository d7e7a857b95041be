package org.tierboard.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tierboard.TestPeople;
import org.tierboard.browser.BrowserTest;

class ImportPagesBrowserTests extends BrowserTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    TestPeople.Partner partner;

    @BeforeEach
    void enter() {
        partner = people.partner();
        signIn(people.administrator().email(), TestPeople.PASSWORD);
        open("/imports");
    }

    private void upload(String kind, String csv) {
        page.locator("#kind").selectOption(kind);
        page.locator("#file")
                .setInputFiles(new FilePayload("plans.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button").click();
    }

    private void confirm() {
        page.locator("#confirm button").click();
    }

    private String plans() {
        var csv = new StringBuilder("partner_id,confirmed_on,confirmed_by,colour\nnobody,2021-01-01,Ann,red\n");
        for (int day = 0; day < 1500; day++) {
            csv.append("%s,%s,Ann,\n"
                    .formatted(partner.id(), LocalDate.of(2015, 1, 1).plusDays(day)));
        }
        return csv.toString();
    }

    private Locator count(String name) {
        return page.locator("[data-count=" + name + "]");
    }

    @Test
    void showsAnImportLiveUntilItIsOver() {
        transaction.executeWithoutResult(status -> {
            // holds the import before it writes, so that there is something to watch
            jdbc.sql("select pg_advisory_xact_lock(hashtext('tierboard.import.business-plans'))")
                    .query()
                    .listOfRows();
            upload("business-plans", plans());
            confirm();
            assertThat(page.locator("#progress")).hasAttribute("data-state", "RUNNING");
            assertThat(count("read")).hasText("1,501");
            assertAccessible(page);
            screenshot("import-running");
        });

        assertThat(page.locator("#progress")).hasAttribute("data-state", "PARTLY");
        assertThat(count("created")).hasText("1,500");
        assertThat(count("rejected")).hasText("1");
        assertThat(page.locator("#rejections tbody tr")).hasCount(1);
        assertAccessible(page);
        screenshot("import");
        narrow();
        assertAccessible(page);
        screenshot("import-narrow");
        wide();
        page.locator(".back a").click();
        assertThat(page.locator("table.imports tbody tr").first()).containsText("Completed with rejections");
        assertAccessible(page);
        screenshot("imports");
        narrow();
        assertAccessible(page);
        screenshot("imports-narrow");
    }

    @Test
    void saysBesideTheFieldWhatIsWrongWithAFile() {
        upload("partners", "partner_id,path\nP-1,SERVICES\n");

        assertThat(page.locator("#file-error"))
                .hasText("The header lacks the column 'name', which files of partners must have.");
        assertThat(page.locator("#kind")).hasValue("partners");
        assertAccessible(page);
        screenshot("import-refused");

        page.locator("main form button").click();
        assertThat(page.locator("#file-error")).hasText("Choose a file that is not empty.");
        open("/audit?action=import.file-refused");
        assertThat(page.locator("tr[data-line]").first())
                .containsText("The header lacks the column 'name', which files of partners must have.");
    }

    @Test
    void explainsEachKindOfFile() {
        page.locator(".head a[href$=columns]").click();

        assertThat(page.locator("section.kind")).hasCount(11);
        assertThat(page.locator("#opportunities [data-column=stage]")).containsText("Technical Validation");
        assertAccessible(page);
        screenshot("import-columns");
        narrow();
        assertAccessible(page);
        screenshot("import-columns-narrow");
    }
}
