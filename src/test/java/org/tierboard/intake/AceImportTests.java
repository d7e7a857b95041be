package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierboard.intake.ImportKind.ACE_OPPORTUNITIES;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tierboard.TestPeople;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.kernel.PartnerId;
import org.tierboard.kernel.ProgrammeCalendar;

/** Files of the ACE programme become opportunities of one partner, whichever shape they have (R11, R12). */
class AceImportTests extends ImportTest {

    private static final String S3 = """
            {"version": "2.0", "spmsId": "x", "opportunities": [
              {"apnCrmUniqueIdentifier": "O0071", "customerCompanyName": "Bank", "partnerProjectTitle": "Lake",
               "opportunityOwnership": "AWS Referral", "stage": "Launched", "status": "Approved",
               "expectedMonthlyAwsRevenue": 1000.5, "aWSStage": "Launched", "aWSCloseDate": "2021-03-04",
               "targetCloseDate": "2021-02-01", "colourOfTheSky": "blue"},
              {"apnCrmUniqueIdentifier": "O0072", "customerCompanyName": "Shop", "partnerProjectTitle": "Web",
               "stage": "Committed", "status": "In review", "expectedMonthlyAwsRevenue": "20",
               "targetCloseDate": "2021-02-01"}]}
            """;

    private static final String API = """
            {"Catalog": "AWS", "Id": "O0073", "PartnerOpportunityIdentifier": "007", "LastModifiedDate": "2024-11-14T19:32:03Z",
             "LifeCycle": {"Stage": "%s", "ReviewStatus": "Approved", "TargetCloseDate": "%s"},
             "Customer": {"Account": {"CompanyName": "Farm"}}, "Project": {"Title": "Sensors", "ExpectedCustomerSpend":
             [{"Amount": "600.0", "CurrencyCode": "USD", "Frequency": "Monthly", "TargetCompany": "AWS"}]}}
            """;

    private static final String SUMMARY = """
            {"Catalog": "AWS", "RelatedOpportunityId": "O0073", "Origin": "AWS Referral",
             "LifeCycle": {"Stage": "Launched", "TargetCloseDate": "2024-05-06"}}
            """;

    @Autowired
    TestPeople people;

    @Autowired
    ProgrammeCalendar calendar;

    @Test
    void takesTheS3IntegrationWithTheVendorsCloseDate() {
        var job = ace(S3);

        assertCounts(job, 2, 0, 0, 0);
        assertThat(job.partnerId()).isEqualTo(partner);
        assertThat(job.remarks())
                .containsExactly(
                        "Recognised as: JSON of the S3 integration, version 2.",
                        "These fields are not known here and were left out: colourOfTheSky.");
        assertThat(stored("O0071"))
                .containsEntry("customer", "Bank")
                .containsEntry("origin", "AWS")
                .containsEntry("stage", "LAUNCHED")
                .containsEntry("review_status", "Approved")
                .containsEntry("launched_on_source", "AWS_CLOSE_DATE");
        assertThat(launchedOn("O0071")).isEqualTo(LocalDate.of(2021, 3, 4));
        assertThat(stored("O0072")).containsEntry("stage", "COMMITTED").containsEntry("review_status", "In review");
        assertCounts(ace(S3), 0, 0, 2, 0);
    }

    @Test
    void aLaunchBeforeOurEyesIsOfTheDayOfTheFileAndStaysThere() {
        ace(API.formatted("Committed", "2024-01-02"));

        assertCounts(ace(API.formatted("Launched", "2024-01-02")), 0, 1, 0, 0);

        assertThat(stored("O0073")).containsEntry("launched_on_source", "FIRST_SEEN");
        assertThat(launchedOn("O0073")).isEqualTo(calendar.today());
        assertCounts(ace(API.formatted("Launched", "2024-01-02")), 0, 0, 1, 0);
    }

    @Test
    void theTargetCloseDateCountsWhenItHasComeAndTheLastChangeOtherwise() {
        ace(API.formatted("Launched", "2024-01-02"));
        assertThat(stored("O0073")).containsEntry("launched_on_source", "TARGET_CLOSE_DATE");

        ace(API.replace("O0073", "O0074").formatted("Launched", "2199-01-02"));
        assertThat(stored("O0074")).containsEntry("launched_on_source", "LAST_MODIFIED");
        assertThat(launchedOn("O0074")).isEqualTo(LocalDate.of(2024, 11, 14));
    }

    @Test
    void theVendorsViewSettlesTheDayInTheSameFileOrLater() {
        ace("[" + API.formatted("Launched", "2024-01-02") + "," + SUMMARY + "]");

        assertThat(launchedOn("O0073")).isEqualTo(LocalDate.of(2024, 5, 6));
        assertThat(stored("O0073")).containsEntry("origin", "AWS");

        ace(API.replace("O0073", "O0075").formatted("Launched", "2024-01-02"));
        var later = ace(SUMMARY.replace("O0073", "O0075"));

        assertCounts(later, 0, 1, 0, 0);
        assertThat(stored("O0075"))
                .containsEntry("launched_on_source", "AWS_CLOSE_DATE")
                .containsEntry("customer", "Farm");
        assertCounts(ace(SUMMARY.replace("O0073", "O0075")), 0, 0, 1, 0);
    }

    @Test
    void theVendorsViewOfNothingIsRejected() {
        assertThat(reports.firstRejections(ace(SUMMARY)).get(0).reason()).contains("which is not known yet");
    }

    @Test
    void aLaunchWithoutAnyDayIsRejectedAndKeptUntilTheVendorSaysOne() {
        var file = API.replace("\"LastModifiedDate\": \"2024-11-14T19:32:03Z\",", "")
                .formatted("Launched", "2199-01-02");

        var job = ace(file);

        assertCounts(job, 0, 0, 0, 1);
        assertThat(reports.firstRejections(job).get(0))
                .satisfies(rejection -> assertThat(rejection.column()).isEqualTo("launched_on"))
                .satisfies(rejection -> assertThat(rejection.value()).isEqualTo("2199-01-02"))
                .satisfies(rejection -> assertThat(rejection.reason()).contains("nothing says since when"));
        assertThat(count("incomplete_launch")).isOne();
        assertThat(count("opportunity")).isZero();

        assertCounts(ace(SUMMARY), 1, 0, 0, 0);

        assertThat(launchedOn("O0073")).isEqualTo(LocalDate.of(2024, 5, 6));
        assertThat(count("incomplete_launch")).isZero();
    }

    @Test
    void aDryRunKeepsNoLaunchWithoutADay() {
        var file = API.replace("\"LastModifiedDate\": \"2024-11-14T19:32:03Z\",", "")
                .formatted("Launched", "2199-01-02");

        take(new ImportOrder(ACE_OPPORTUNITIES, ImportMode.PARTIAL, true, "x", ADMINISTRATOR), file);

        assertThat(count("incomplete_launch")).isZero();
    }

    @Test
    void takesTheExportOfPartnerCentralAndWarnsOfAmountsThatLookAnnual() {
        var job = ace("""
                Opportunity id,Customer company name,Stage,Status,Estimated AWS Monthly Recurring Revenue,Target Close Date(MM/DD/YYYY)
                O01,Bank,Launched,Approved,"$1,000.00",11/05/2021
                O02,Shop,Qualified,Submitted,900,
                O03,Farm,Qualified,Submitted,12000,
                O04,Accept to View,Qualified,Submitted,12,
                """);

        assertCounts(job, 3, 0, 0, 1);
        assertThat(job.remarks().get(1))
                .contains("The amounts of 1 opportunities")
                .contains("O03 ($12,000)");
        assertThat(launchedOn("O01")).isEqualTo(LocalDate.of(2021, 11, 5));
        assertThat(reports.firstRejections(job).get(0).value()).isEqualTo("Accept to View");
        assertThat(job.header()).startsWith("Opportunity id", "Customer company name");
    }

    @Test
    void takesAnExportWhoseHeaderAnnouncesSemicolons() {
        var job = ace("""
                Opportunity id;Customer company name;Stage;Estimated AWS Monthly Recurring Revenue;Target Close Date
                O01;Bank, the big one;Launched;"$1,000.00";11/05/2021
                O02;"Shop; and more";Qualified;900;
                O03;Accept to View;Qualified;12;
                """);

        assertCounts(job, 2, 0, 0, 1);
        assertThat(stored("O01")).containsEntry("customer", "Bank, the big one");
        assertThat(stored("O02")).containsEntry("customer", "Shop; and more");
        assertThat(job.header()).hasSize(5);
        assertThat(reports.firstRejections(job).get(0).value()).isEqualTo("Accept to View");
    }

    @Test
    void aRowOfAnotherWidthIsRejectedAndTheOthersAreTaken() {
        var job = ace("""
                Opportunity id,Customer company name,Stage,Estimated AWS Monthly Recurring Revenue,Country
                O01,Bank,Qualified,900
                O02,Bank, the big one,Qualified,900,France

                ,,,,
                O03,Shop,Qualified,900,
                O04,Farm,Qualified,9
                """);

        assertCounts(job, 2, 0, 0, 2);
        assertThat(reports.firstRejections(job))
                .extracting(RejectedRow::reason)
                .satisfiesExactly(
                        wide -> assertThat(wide).startsWith("The row has 6 fields, and the header names 5 columns."),
                        cut -> assertThat(cut).startsWith("The row has 4 fields, and the header names 5 columns."));
    }

    @Test
    void whatWasRejectedComesBackAsItWas() {
        var job = ace("""
                Opportunity id,Customer company name,Stage,Estimated AWS Monthly Recurring Revenue
                O01,=Bank,Qualified,nine
                """);
        var lines = new ArrayList<String>();
        reports.rejectionsAsCsv(job, lines::add);
        assertThat(lines.get(1)).endsWith("O01,'=Bank,Qualified,nine");

        assertCounts(ace(String.join("\n", lines).replace("nine", "900")), 1, 0, 0, 0);

        assertThat(stored("O01")).containsEntry("customer", "=Bank");
    }

    @Test
    void namesEveryFieldThatIsNotKnown() {
        var names = IntStream.range(0, 20)
                .mapToObj(i -> "aFieldThatNobodyKnows" + i)
                .toList();
        var fields = names.stream().map(name -> "\"" + name + "\": 1").collect(Collectors.joining(","));

        var job = ace("{\"apnCrmUniqueIdentifier\": \"O1\"," + fields + "}");

        assertThat(job.remarks()).anySatisfy(remark -> assertThat(remark).contains(names));
    }

    /** All of a file may be wrong in the same way. */
    @Test
    void holdsAmountsAgainstThoseThatAreKnownOfThePartner() {
        var header = "Opportunity id,Customer company name,Stage,Estimated AWS Monthly Recurring Revenue\n";
        ace(header + "O1,A,Qualified,100\nO2,B,Qualified,110\nO3,C,Qualified,120\n");

        var annual =
                ace(header + "O1,A,Qualified,1200\nO2,B,Qualified,1320\nO3,C,Qualified,1440\nO4,D,Qualified,1100\n");

        assertCounts(annual, 1, 3, 0, 0);
        assertThat(annual.remarks())
                .anySatisfy(remark -> assertThat(remark)
                        .contains("The amounts of 4 opportunities")
                        .contains("median of $110 a month"));
    }

    @Test
    void aLaunchWithoutADayThatComesAgainAsItWasIsNotAnotherVersion() {
        var file = API.replace("\"LastModifiedDate\": \"2024-11-14T19:32:03Z\",", "")
                .formatted("Launched", "2199-01-02");
        ace(file);
        ace(file);
        assertThat(rows("select version from incomplete_launch where partner_no = ?", partnerNo))
                .containsExactly(Map.of("version", 0L));

        ace(file.replace("Farm", "Farm Ltd"));
        assertThat(rows("select version from incomplete_launch where partner_no = ?", partnerNo))
                .containsExactly(Map.of("version", 1L));
    }

    /** Sent for a year in place of a month, an amount is twelve times the others. */
    @ParameterizedTest
    @CsvSource({"990.00, false", "999.99, false", "1000.00, true", "1010.00, true"})
    void warnsOfAmountsFromTenTimesTheMedianOn(String amount, boolean warned) {
        var others = "O1,A,Qualified,100\nO2,B,Qualified,100\nO3,C,Qualified,100\n";
        ace("Opportunity id,Customer company name,Stage,Estimated AWS Monthly Recurring Revenue\n" + others);

        var job = ace("Opportunity id,Customer company name,Stage,Estimated AWS Monthly Recurring Revenue\n"
                + "O4,D,Qualified," + amount + "\n");

        assertCounts(job, 1, 0, 0, 0);
        assertThat(job.remarks().stream().anyMatch(remark -> remark.contains("O4 (")))
                .isEqualTo(warned);
    }

    @Test
    void aPartnersOwnFileChangesNothingThatCounts() {
        ace(API.formatted("Launched", "2024-01-02"));
        var order = new ImportOrder(ACE_OPPORTUNITIES, ImportMode.PARTIAL, false, "x", lead());

        var dearer = take(order, API.replace("600.0", "9000").formatted("Launched", "2024-01-02"));
        var later = take(order, API.formatted("Launched", "2024-06-02"));

        assertThat(reports.firstRejections(dearer).get(0).reason()).contains("Your partner manager can put that right");
        assertCounts(later, 0, 0, 1, 0);
        assertThat(launchedOn("O0073")).isEqualTo(LocalDate.of(2024, 1, 2));
    }

    @Test
    void whatWasPutRightStaysWhateverAFileSays() {
        ace(API.formatted("Launched", "2024-01-02"));
        jdbc.sql(
                        "update opportunity set launched_on = '2024-02-03', launched_on_source = 'CORRECTED', launched_on_by = 'Max'"
                                + " where partner_no = ?")
                .param(partnerNo)
                .update();

        assertCounts(ace("[" + API.formatted("Launched", "2024-01-02") + "," + SUMMARY + "]"), 0, 1, 1, 0);

        assertThat(launchedOn("O0073")).isEqualTo(LocalDate.of(2024, 2, 3));
        assertThat(stored("O0073")).containsEntry("launched_on_by", "Max");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"opportunities\": [               | ace.NOT_JSON",
                "{\"leads\": []}                      | ace.LEADS",
                "{\"a\": 1}                           | ace.UNKNOWN",
                "a,b                                  | ace.NO_OPPORTUNITY_ID"
            })
    void refusesWhatHoldsNoOpportunities(String file, String problem) {
        assertThatThrownBy(() -> ace(file))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    @Test
    void refusesAnOpportunityWithoutEndAndOneTooDeep() {
        var endless = "[{\"Id\": \"O1\", \"LifeCycle\": [" + "{\"a\": 1},".repeat(200_000) + "{}]}]";
        var deep = "[{\"Id\": \"O1\", \"LifeCycle\": " + "[".repeat(65) + "]".repeat(65) + "}]";

        assertThatThrownBy(() -> ace(endless)).hasMessageContaining("without end");
        assertThatThrownBy(() -> ace(deep)).hasMessageContaining("without end");
    }

    @Test
    void storesWhatNoTextHasAsSomethingElse() {
        assertCounts(
                ace(API.replace("Farm", "Fa\\u0000r\\ud800m \\ud83d\\ude00").formatted("Committed", "2024-01-02")),
                1,
                0,
                0,
                0);

        assertThat(stored("O0073")).containsEntry("customer", "Fa\ufffdr\ufffdm \ud83d\ude00");
    }

    private Viewer lead() {
        var lead = people.leadOf(new TestPeople.Partner(partnerNo, partner));
        return new Viewer(lead.userNo(), "Lea Lead", lead.email(), Role.ALLIANCE_LEAD);
    }

    private ImportJob ace(String file) {
        return take(new ImportOrder(ACE_OPPORTUNITIES, ImportMode.PARTIAL, false, "ace", ADMINISTRATOR), file);
    }

    private ImportJob take(ImportOrder order, String file) {
        var bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        var spooled = Spool.keep(bytes);
        try {
            return imports.run(order.of(PartnerId.of(partner)), spooled);
        } finally {
            Spool.discard(spooled);
        }
    }

    private Map<String, Object> stored(String opportunity) {
        return rows("select * from opportunity where partner_no = ? and opportunity_id = ?", partnerNo, opportunity)
                .get(0);
    }

    private LocalDate launchedOn(String opportunity) {
        return ((java.sql.Date) stored(opportunity).get("launched_on")).toLocalDate();
    }
}
