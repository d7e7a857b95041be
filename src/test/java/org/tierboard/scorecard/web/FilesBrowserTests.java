package org.tierboard.scorecard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.TestPeople;
import org.tierboard.browser.BrowserTest;
import org.tierboard.credential.CredentialTypes;

/** People find a page's files below what it shows, and get them with the day and the filter that they look at. */
class FilesBrowserTests extends BrowserTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CredentialTypes types;

    @Test
    void aManagerTakesCardRecordsPortfolioAuditAndFactsAlong() throws IOException {
        var partner = DrillTestPartner.make(people, jdbc, types);
        signIn(people.managerOf(partner, people.partner()).email(), TestPeople.PASSWORD);

        open("/partners/" + partner.id() + "/scorecard?asOf=" + DrillTestPartner.DAY);
        look("files-card");
        var pdf = download("[data-file=pdf]", "Example Consulting scorecard 2026-06-01.pdf");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
        }
        assertWorkbook(download("[data-file=xlsx]", "Example Consulting scorecard 2026-06-01.xlsx"));

        open("/partners/" + partner.id() + "/scorecard/launched-opportunities?show=counting&asOf="
                + DrillTestPartner.DAY);
        look("files-records");
        assertThat(text(download("[data-file=csv]", "Example Consulting launched-opportunities 2026-06-01.csv")))
                .contains("Acme Corp")
                .doesNotContain("Dune");

        open("/partners?tier=ADVANCED");
        look("files-portfolio");
        assertThat(text(download("[data-file=csv]", null)).lines()).hasSize(2);
        assertWorkbook(download("[data-file=xlsx]", null));

        open("/exports");
        look("exports");
        assertThat(page.locator("nav.wide a[aria-current]").textContent()).isEqualTo("Imports");
        assertThat(page.locator("[data-export=csat-responses]").count()).isZero();
        assertThat(text(download("[data-export=opportunities]", null)))
                .contains("O-1")
                .contains("O-SECRET-1");
    }

    private byte[] download(String link, String name) throws IOException {
        var file = page.waitForDownload(() -> page.locator(link).press("Enter"));
        if (name != null) {
            assertThat(file.suggestedFilename()).isEqualTo(name);
        }
        return Files.readAllBytes(file.path());
    }

    private static String text(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8);
    }

    private static void assertWorkbook(byte[] file) {
        assertThat(List.of(file[0], file[1])).containsExactly((byte) 'P', (byte) 'K');
    }
}
