package org.tierboard.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.tierboard.TestPeople.Partner;
import org.tierboard.browser.StoryTest;

/**
 * Files with all the fields of those that the vendor publishes, uploaded for a partner by an administrator: what holds
 * opportunities lands on the card and leaves it again as PDF and workbook; what doesn't is called by its name.
 */
class AceSamplesStoryTests extends StoryTest {

    private static final String THEN = "2021-12-31";

    private Partner partner;

    @BeforeEach
    void anAdministrator() {
        partner = people.partner();
        now(people.administrator());
    }

    @Test
    void whatHoldsOpportunitiesLandsOnTheCardAndLeavesAgainAsPdfAndWorkbook() throws IOException {
        bring("get-opportunity.json", "JSON of the Selling API, single opportunities", "1 created");
        bring("aws-opportunity-summary.json", "JSON of the Selling API, the view of AWS", "1 updated");
        bring("list-opportunities.json", "JSON of the Selling API, a list of opportunities", "1 created");
        bring("bulk-export-aws.csv", "CSV of the bulk export of the Selling API, the view of AWS", "1 updated");
        bring("s3-outbound.json", "JSON of the S3 integration, version 2", "2 created");
        bring("api-update.json", "JSON of the Selling API, single opportunities", "1 updated");
        bring("partner-central-export.csv", "CSV of the opportunities page of Partner Central", "1 created");
        enterTheDayOf("O2204432", "2021-12-02");

        now(people.leadOf(partner));
        assertThat(counted("launched-opportunities")).isEqualTo("MET 5 of 3");
        assertThat(counted("launched-mrr")).isEqualTo("MET $4,468.75 of $1,500");
        assertSources("launched-opportunities");
        assertSources("launched-mrr");
        drill("launched-opportunities", calendar.today().toString());
        assertSource("O33ABCE", "the first import in which it was launched");

        counted("launched-mrr");
        assertPdf(download("pdf"));
        assertWorkbook(download("xlsx"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s3-inbound.json | JSON of the S3 integration, version 2 | The opportunity has no id",
                "api-create.json | single opportunities | The opportunity is of the catalogue 'Sandbox'",
                "aws-opportunity-summary.json | the view of AWS | "
            })
    void whatCannotCountYetIsShownWithItsReasonAndRejected(String file, String shape, String reason) {
        choose(file);
        assertThat(page.locator("#remarks")).containsText(shape);
        if (reason != null) {
            assertThat(page.locator("#faults")).containsText(reason);
        }

        page.locator("#confirm button").click();

        assertThat(page.locator("#progress")).hasAttribute("data-state", "PARTLY");
        assertThat(page.locator("[data-count=rejected]")).hasText("1");
        assertThat(page.locator("#rejections"))
                .containsText(reason == null ? "Import the opportunity itself first" : reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s3-leads.json            | The file holds leads.",
                "s3-results-success.json  | The file holds the results of an upload to AWS",
                "s3-results-errors.json   | The file holds the results of an upload to AWS",
                "fields.csv               | The file explains the fields of ACE opportunities",
                "standard-values.csv      | The file explains the fields of ACE opportunities"
            })
    void whatHoldsNoneIsCalledByItsName(String file, String words) {
        choose(file);

        assertThat(page.locator("#file-error")).containsText(words);
        assertThat(page.locator("#partnerId")).hasValue(partner.id());
    }

    @Test
    void aHeaderAloneSaysThatThereIsNothing() throws IOException {
        var header = new String(bytes("partner-central-export.csv"), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();

        choose("export.csv", (header + "\r\n").getBytes(StandardCharsets.UTF_8));

        assertThat(page.locator("#remarks")).containsText("none is in it");
        assertThat(page.locator("#rows")).containsText("The file has no rows.");
        look("upload-empty");
    }

    private void bring(String file, String shape, String count) {
        choose(file);
        assertThat(page.locator("#recognised")).hasAttribute("data-kind", "ace-opportunities");
        assertThat(page.locator("main .tag").first()).hasText("Partner " + partner.id());
        assertThat(page.locator("#remarks")).hasText("Recognised as: " + shape + ".");
        assertThat(page.locator("#rows tbody tr")).not().hasCount(0);
        page.locator("#confirm button").click();
        assertThat(page.locator("#progress")).hasAttribute("data-state", Pattern.compile("COMPLETED|PARTLY"));
        var words = count.split(" ");
        assertThat(page.locator("[data-count=" + words[1] + "]")).hasText(words[0]);
    }

    private void choose(String file) {
        choose(file, bytes(file));
    }

    private void choose(String name, byte[] content) {
        open("/imports");
        page.locator("#partnerId").fill(partner.id());
        page.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        press("Look at it");
    }

    private static byte[] bytes(String file) {
        try {
            return new ClassPathResource("ace/samples/" + file).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void enterTheDayOf(String opportunity, String day) {
        open("/partners/" + partner.id() + "/opportunities/incomplete");
        var row = page.locator("tr[data-opportunity=" + opportunity + "]");
        row.locator("input[type=date]").fill(day);
        row.locator("button").click();
        assertThat(page.locator("main")).containsText("Every launch has its day.");
    }

    private String counted(String row) {
        open("/partners/" + partner.id() + "/scorecard?asOf=" + THEN);
        var cell = page.locator("[data-row=" + row + "] [data-column=upgrade]");
        return cell.getAttribute("data-status") + " "
                + cell.locator(".number").textContent().strip();
    }

    private void assertSources(String row) {
        drill(row, THEN);
        assertThat(page.locator("[data-list=counting] tbody tr")).hasCount(5);
        assertSource("O2204417", "the last change at AWS");
        assertSource("O2204418", "AWS's close date");
        assertSource("O33ABCD", "AWS's close date");
        assertSource("O2204430", "the partner's target close date");
        assertSource("O2204432", "entered by");
    }

    private void drill(String row, String day) {
        open("/partners/" + partner.id() + "/scorecard/" + row + "?column=upgrade&show=counting&asOf=" + day);
    }

    private void assertSource(String opportunity, String source) {
        assertThat(page.locator("tr[data-record]:has-text('" + opportunity + "') .note"))
                .containsText("Day of the launch: " + source);
    }

    private byte[] download(String kind) throws IOException {
        var file = page.waitForDownload(
                () -> page.locator("[data-file=" + kind + "]").click());
        return Files.readAllBytes(file.path());
    }

    private void assertPdf(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getNumberOfPages()).isOne();
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("5 of 3", "$4,468.75 of $1,500", "31 Dec 2021");
            assertThat(text.replaceAll("\\R", "")).as("long ids are broken").contains(partner.id());
        }
    }

    private void assertWorkbook(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = workbook.getFirstSheet().read();
            var launched = row(rows, "Launched Opportunities");
            assertThat(launched.getCellText(4)).isEqualTo("Met");
            assertThat(number(launched, 5)).isEqualByComparingTo("5");
            assertThat(number(launched, 6)).isEqualByComparingTo("3");
            assertThat(number(row(rows, "Monthly Recurring Revenue Minimum"), 5))
                    .isEqualByComparingTo("4468.75");
            assertThat(row(rows, "As of").getCellAsDate(1).orElseThrow().toLocalDate())
                    .isEqualTo(THEN);
        }
    }

    private static BigDecimal number(Row row, int cell) {
        return row.getCellAsNumber(cell).orElseThrow();
    }

    private static Row row(List<Row> rows, String label) {
        return rows.stream()
                .filter(row -> row.getCellCount() > 0
                        && label.equals(row.getCellText(0).strip()))
                .findFirst()
                .orElseThrow();
    }
}
