package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tierboard.TestPeople;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.export.FileName;
import org.tierboard.export.TableFile;
import org.tierboard.export.TableFormat;

/** The facts as files: what goes out and comes in again changes nothing, whatever people have typed. */
class ExportTests extends ImportTest {

    private static final String NASTY =
            "\"=HYPERLINK(\"\"http://x\"\";\"\"a\"\"), 'it''s;\r\n+1\n\t株式会社 \u0634\u0631\u0643\u0629 \uD83D\uDE80 ''\"";
    private static final Map<ImportKind, String> FILES = Map.of(
            ImportKind.PARTNERS, """
                    partner_id,name,path,membership_confirmed_on,fee_paid_through
                    N-%1$s,%2$s,SERVICES,2021-06-01,
                    M-%1$s,''=A1,SERVICES,,2022-05-31
                    """,
            ImportKind.TIER_PERIODS, """
                    partner_id,tier,starts_on,next_review_on
                    %1$s,ADVANCED,2021-06-01,2022-06-01
                    %1$s,NONE,2022-06-15,
                    """,
            ImportKind.INDIVIDUALS, """
                    individual_id,partner_id,full_name,email,training_email,registered_on,left_on
                    @%1$s,%1$s,%2$s,Ann.%1$s@Example.com,-ann.%1$s@example.org,2021-01-15,2022-01-15
                    -7,%1$s,-7,=bo.%1$s@example.com,,2021-01-15,
                    """,
            ImportKind.CREDENTIALS, """
                    credential_id,email,credential,earned_on,expires_on
                    =C-%1$s,=bo.%1$s@example.com,SAP_ON_AWS_SPECIALTY,2021-02-15,
                    007%1$s,nobody.%1$s@example.com,CLOUD_PRACTITIONER,2021-02-15,2024-02-15
                    """,
            ImportKind.OPPORTUNITIES, """
                    opportunity_id,partner_id,customer,workload,origin,stage,launched_on,estimated_mrr,currency,shared,reference_designated_on,reference_url
                    00012,%1$s,%2$s,'-1,AWS,Technical Validation,,0.10,USD,false,,
                    +12,%1$s,+12,''''=x,PARTNER,Launched,2021-11-05,12345678901234.56,USD,true,2021-12-01,https://example.com/?a=1;b
                    13,%1$s,-12.50,Lake,PARTNER,Closed Lost,,7,USD,true,,
                    """,
            ImportKind.BUSINESS_PLANS, """
                    partner_id,confirmed_on,confirmed_by
                    %1$s,2021-09-30,%2$s
                    """,
            ImportKind.VALIDATIONS, """
                    partner_id,program,name,awarded_on,expires_on
                    %1$s,COMPETENCY,%2$s,2021-01-10,2023-01-10
                    %1$s,WELL_ARCHITECTED,,2021-01-10,
                    %1$s,MSP,,2021-01-10,
                    """,
            ImportKind.REFERENCES, """
                    reference_id,partner_id,customer,url,submitted_on,approved_on
                    '=R,%1$s,%2$s,https://example.com/a,2021-10-01,2021-10-06
                    R-2,%1$s,-Bank,https://example.com/b,2021-10-01,
                    """,
            ImportKind.CSAT_RESPONSES, """
                    response_id,partner_id,customer,email,score,comment,shared_with_partner,submitted_on,email_confirmed_on,customer_confirmed_on
                    S-1,%1$s,%2$s,+carl@bank.example,5,%2$s,true,2021-12-01,2021-12-01,2021-12-03
                    S-2,%1$s,Bank,dora@bank.example,1,,false,2021-12-01,,
                    """,
            ImportKind.EXECUTIVE_BUSINESS_REVIEWS, """
                    partner_id,approved_on
                    %1$s,2021-12-15
                    """);

    @Autowired
    FactExports exports;

    @Autowired
    TestPeople people;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACE_OPPORTUNITIES")
    void whatGoesOutAndComesInAgainChangesNothing(ImportKind kind) throws IOException {
        var file = FILES.get(kind).formatted(partner, NASTY);
        var taken = take(kind, file);
        assertThat(taken.rows().created())
                .as("%s", reports.firstRejections(taken))
                .isEqualTo(taken.rows().read());
        workflows();

        var out = export(kind, ADMINISTRATOR);
        var again = take(kind, ImportMode.ATOMIC, out);

        assertThat(reports.firstRejections(again)).isEmpty();
        assertThat(again.message()).isNull();
        assertThat(again.rows().unchanged()).isEqualTo(again.rows().read());
        assertThat(again.rows().read())
                .isEqualTo(read(out).size())
                .isGreaterThanOrEqualTo(taken.rows().read());
    }

    /** What a file doesn't know of: a designation, a decision and a response that came by the form. */
    private void workflows() {
        jdbc.sql("""
                update opportunity set reference_designated_on = '2022-01-01', reference_designated_by = 'Ann',
                       reference_url = 'https://example.com/z', launched_on = '2021-11-05', stage = 'LAUNCHED'
                 where partner_no = ? and opportunity_id = '13'
                """).param(partnerNo).update();
        jdbc.sql("""
                update public_reference set declined_on = '2021-11-01', decided_by = 'Ada', reason = 'No page'
                 where partner_no = ? and reference_id = 'R-2'
                """).param(partnerNo).update();
        jdbc.sql("""
                insert into csat_response (partner_no, response_id, customer, respondent, email, score, submitted_on,
                       email_confirmed_on, customer_confirmed_on, decided_by, migrated)
                values (?, 'S-FORM', '=Bank', 'Carla', 'carla@bank.example', 5, '2021-12-01', '2021-12-01',
                        '2021-12-02', 'Ada', false)
                """).param(partnerNo).update();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACE_OPPORTUNITIES")
    void hasTheColumnsOfTheInterfaceAndNoFormula(ImportKind kind) throws IOException {
        take(kind, FILES.get(kind).formatted(partner, NASTY));

        var text = new String(export(kind, ADMINISTRATOR), StandardCharsets.UTF_8);

        assertThat(text.lines().findFirst())
                .contains(FILES.get(kind).lines().findFirst().orElseThrow());
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).stream()
                        .flatMap(row -> row.getFields().stream())
                        .filter(field -> !field.matches("[-+]?[0-9]*\\.?[0-9]+")))
                .isNotEmpty()
                .noneMatch(field -> field.matches("(?s)[=+@\t\r\uFF1D-].*"));
    }

    @Test
    void aValueComesBackAsItWasTyped() throws IOException {
        take(ImportKind.OPPORTUNITIES, FILES.get(ImportKind.OPPORTUNITIES).formatted(partner, NASTY));

        var row = read(export(ImportKind.OPPORTUNITIES, ADMINISTRATOR)).stream()
                .filter(line -> line.getField("partner_id").equals(partner))
                .filter(line -> line.getField("opportunity_id").equals("'+12")
                        || line.getField("opportunity_id").equals("+12"))
                .findFirst()
                .orElseThrow();

        assertThat(row.getField("estimated_mrr")).isEqualTo("12345678901234.56");
        assertThat(row.getField("stage")).isEqualTo("Launched");
        assertThat(row.getField("customer")).isEqualTo("+12");
    }

    /** A manager has the facts of the partners assigned, and nothing of another. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ACE_OPPORTUNITIES", "CSAT_RESPONSES"})
    void aManagerHasTheirOwnPartnersOnly(ImportKind kind) throws IOException {
        var mine = people.partner();
        var other = people.partner();
        var manager = people.managerOf(mine);
        take(ImportKind.INDIVIDUALS, FILES.get(ImportKind.INDIVIDUALS).formatted(mine.id(), NASTY));
        if (kind != ImportKind.PARTNERS && kind != ImportKind.INDIVIDUALS) {
            take(kind, FILES.get(kind).formatted(mine.id(), NASTY));
            take(kind, FILES.get(kind).formatted(other.id(), NASTY));
        }

        var rows = read(export(kind, new Viewer(manager.userNo(), "M", manager.email(), Role.PARTNER_MANAGER)));

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.toString())
                        .contains(mine.id())
                        .doesNotContain(other.id())
                        .doesNotContain("nobody."));
    }

    /** R22: not even to the manager of the partner. */
    @Test
    void responsesAreForAdministrators() {
        var manager = people.managerOf(people.partner());

        assertThatThrownBy(() -> export(
                        ImportKind.CSAT_RESPONSES,
                        new Viewer(manager.userNo(), "M", manager.email(), Role.PARTNER_MANAGER)))
                .isInstanceOf(ExportNotAllowed.class);
    }

    @Test
    void whoTakesFactsIsWrittenDown() throws IOException {
        var before = taken();

        export(ImportKind.PARTNERS, ADMINISTRATOR);

        assertThat(taken()).isEqualTo(before + 1);
    }

    private long taken() {
        return jdbc.sql("select count(*) from audit_line where action = 'export.taken'")
                .query(Long.class)
                .single();
    }

    private byte[] export(ImportKind kind, Viewer viewer) throws IOException {
        var response = new MockHttpServletResponse();
        new TableFile(exports.table(kind), FileName.of(LocalDate.EPOCH, "facts"))
                .send(response, TableFormat.CSV, row -> exports.each(kind, viewer, row));
        return response.getContentAsByteArray();
    }

    private static List<NamedCsvRecord> read(byte[] csv) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        }
    }
}
