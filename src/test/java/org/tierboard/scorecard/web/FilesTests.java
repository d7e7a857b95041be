package org.tierboard.scorecard.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.TestPeople.Person;
import org.tierboard.Visitor;
import org.tierboard.account.Role;
import org.tierboard.account.Tokens;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartners;
import org.tierboard.credential.CredentialTypes;
import org.tierboard.export.TableFormat;
import tools.jackson.databind.json.JsonMapper;

/** What people and programs get as a file is what their pages show, and nothing else. */
@OverHttp
class FilesTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CredentialTypes types;

    @Autowired
    Tokens tokens;

    @Autowired
    DrillFiles drills;

    @Autowired
    CardFiles cards;

    private Partner partner;

    @BeforeEach
    void aPartner() {
        partner = DrillTestPartner.make(people, jdbc, types);
    }

    /** R13, R22: neither in a page nor in the file of all pages. */
    @Test
    void recordsHoldNothingThatTheLeadMayNotSee() {
        var lead = signedIn(people.leadOf(partner));
        for (var row : DrillTestPartner.ROWS) {
            for (var column : List.of("renewal", "upgrade")) {
                var file = lead.get(drill(row, column));
                assertThat(file.statusCode()).as(row).isEqualTo(200);
                DrillTestPartner.SECRETS.forEach(
                        secret -> assertThat(file.body()).as(row).doesNotContain(secret));
            }
        }
        var manager = signedIn(people.managerOf(partner));
        assertThat(manager.get(drill("launched-mrr", "upgrade")).body()).contains("O-SECRET-1", "98765.43");
        assertThat(manager.get(drill("csat-responses", "upgrade")).body()).doesNotContain("secret@respondent");
        var administrator = signedIn(people.administrator());
        assertThat(administrator.get(drill("csat-responses", "upgrade")).body()).contains("secret@respondent");
    }

    @Test
    void recordsAreThoseOfAllPages() throws IOException {
        var lead = signedIn(people.leadOf(partner));

        var all = lines(lead.get(drill("launched-opportunities", "upgrade")));
        var counting = lines(lead.get(drill("launched-opportunities", "upgrade") + "&show=counting"));

        assertThat(all).hasSize(5);
        assertThat(counting).hasSize(3).allMatch(line -> line.getField("Counts").equals("Yes"));
        assertThat(counting.stream()
                        .filter(line -> !line.getField("USD a month").isEmpty())
                        .map(line -> new BigDecimal(line.getField("USD a month")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("2000.50");
    }

    @Test
    void aRowThatTheCardDoesNotHaveIsAPageNotAFile() {
        var answer = signedIn(people.leadOf(partner)).get("/partners/" + partner.id() + "/scorecard/nothing.xlsx");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    }

    @Test
    void thePortfolioHasTheFilterOfItsPageAndTheReadersPartners() throws IOException {
        var other = people.partner();
        var manager = signedIn(people.managerOf(partner, other));

        assertThat(ids(manager.get("/partners.csv"))).containsExactlyInAnyOrder(partner.id(), other.id());
        assertThat(ids(manager.get("/partners.csv?tier=ADVANCED"))).containsExactly(partner.id());
        assertThat(ids(manager.get("/partners.csv?query=" + other.id()))).containsExactly(other.id());
        assertThat(ids(signedIn(people.leadOf(other)).get("/partners.csv"))).containsExactly(other.id());
        assertThat(manager.get("/partners.csv?tier=SILVER").statusCode()).isEqualTo(400);
    }

    @Test
    void theAuditOfAPartnerHoldsNoNetworkAddressAndNobodyElse() {
        var lead = people.leadOf(partner);
        var address = "203.0.113.77";
        var other = people.partner().partnerNo();
        for (var at : List.of(partner.partnerNo(), other)) {
            jdbc.sql("""
                    insert into audit_line (at, by_name, source, through, action, partner_no, before, after, reason, refused)
                    values (now(), '=cmd', ?, 'PAGE', 'test.done', ?, '{}', '{"name": "Bo"}', 'Line of %d', false)
                    """.formatted(at)).param(address).param(at).update();
        }

        var file =
                signedIn(lead).get("/partners/" + partner.id() + "/audit.csv").body();

        assertThat(file)
                .contains("Line of " + partner.partnerNo(), "'=cmd", "Name: Bo")
                .doesNotContain(address, "Line of " + other);
        assertThat(signedIn(people.administrator())
                        .get("/audit.csv?at=" + partner.id())
                        .body())
                .contains(address)
                .doesNotContain("Line of " + other);
    }

    @Test
    void theNetworksTableHasTheNumbersOfItsJson() throws IOException {
        var bearer = "Bearer " + token(people.managerOf(partner), Role.PARTNER_MANAGER);
        var visitor = new Visitor(port);

        var table = lines(visitor.get(
                "/api/v1/scorecards.csv?asOf=" + DrillTestPartner.DAY, "Authorization", bearer, "Accept", "*/*"));
        var card = JSON.readTree(
                visitor.get("/api/v1/scorecards?asOf=" + DrillTestPartner.DAY, "Authorization", bearer, "Accept", "*/*")
                        .body());

        long cells = 0;
        for (var row : card.get("rows")) {
            for (var column : List.of("renewal", "upgrade")) {
                if (row.get(column).isNull()) {
                    continue;
                }
                cells++;
                var line = table.stream()
                        .filter(each ->
                                each.getField("row_id").equals(row.get("id").asString())
                                        && each.getField("column").equals(column))
                        .findFirst()
                        .orElseThrow();
                for (var name : List.of("status", "actual", "required", "paid")) {
                    var value = row.get(column).get(name);
                    assertThat(line.getField(name)).isEqualTo(value == null ? "" : value.asString());
                }
            }
        }
        assertThat(table).hasSize((int) cells).isNotEmpty();
    }

    /** A program that doesn't say gets the JSON of the contract; others get what they ask for. */
    @Test
    void theCardComesInTheFormAskedFor() {
        var bearer = "Bearer " + token(people.leadOf(partner), Role.ALLIANCE_LEAD);
        var path = "/api/v1/partners/" + partner.id() + "/scorecard";

        assertThat(type(path, bearer, "*/*")).isEqualTo("application/json");
        assertThat(type(path, bearer, "application/json")).isEqualTo("application/json");
        assertThat(type(path, bearer, "application/pdf")).isEqualTo("application/pdf");
        assertThat(type(path, bearer, TableFormat.XLSX.contentType())).isEqualTo(TableFormat.XLSX.contentType());
        assertThat(type(path + ".pdf", bearer, "*/*")).isEqualTo("application/pdf");
    }

    @Test
    void theCardsWorkbookHasTypedNumbersAndDays() throws IOException {
        var response = new MockHttpServletResponse();

        cards.xlsx(
                VisiblePartners.visible(partner.partnerNo(), partner.id(), "Example Consulting", "SERVICES"),
                DrillTestPartner.DAY,
                response);

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            var mrr = row(rows, "    Monthly Recurring Revenue Minimum");
            assertThat(mrr.getCellAsNumber(6))
                    .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("50000"));
            assertThat(mrr.getCellText(4)).isIn("Met", "Not met");
            assertThat(row(rows, "As of").getCellAsDate(1).orElseThrow().toLocalDate())
                    .isEqualTo(LocalDate.parse(DrillTestPartner.DAY));
        }
    }

    @Test
    void theCardsPdfTellsWhoseItIs() throws IOException {
        var response = new MockHttpServletResponse();

        cards.pdf(
                VisiblePartners.visible(partner.partnerNo(), partner.id(), "Example Consulting", "SERVICES"),
                DrillTestPartner.DAY,
                response);

        assertThat(response.getHeader("Content-Disposition"))
                .contains("filename=\"Example Consulting scorecard 2026-06-01.pdf\"");
        try (var pdf = Loader.loadPDF(response.getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isOne();
        }
    }

    private static Row row(List<Row> rows, String label) {
        return rows.stream()
                .filter(row -> row.getCellCount() > 0 && label.equals(row.getCellText(0)))
                .findFirst()
                .orElseThrow();
    }

    private String type(String path, String bearer, String accept) {
        var answer = new Visitor(port).get(path, "Authorization", bearer, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private String drill(String row, String column) {
        return "/partners/%s/scorecard/%s.csv?column=%s&asOf=%s"
                .formatted(partner.id(), row, column, DrillTestPartner.DAY);
    }

    private Visitor signedIn(Person person) {
        var visitor = new Visitor(port);
        visitor.signIn(person.email(), TestPeople.PASSWORD);
        return visitor;
    }

    private String token(Person person, Role role) {
        return tokens.issue(new Viewer(person.userNo(), "Ann", person.email(), role), "test")
                .token();
    }

    private static List<String> ids(HttpResponse<String> csv) throws IOException {
        return lines(csv).stream().map(line -> line.getField("Partner id")).collect(Collectors.toList());
    }

    private static List<NamedCsvRecord> lines(HttpResponse<String> csv) throws IOException {
        assertThat(csv.statusCode()).isEqualTo(200);
        try (var reader = CsvReader.builder().ofNamedCsvRecord(csv.body())) {
            return reader.stream().toList();
        }
    }
}
