package org.tierboard.ace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierboard.ace.AceObjection.Reason;
import org.tierboard.opportunity.LaunchSource;
import org.tierboard.opportunity.Origin;
import org.tierboard.opportunity.SalesStage;

class AceReadingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Map<String, String> API = Map.of(
            "Catalog", "AWS",
            "Id", "O0012",
            "Customer.Account.CompanyName", "Moe's Bar",
            "LifeCycle.Stage", "Launched",
            "Project.ExpectedCustomerSpend[0].Amount", "531.50",
            "Project.ExpectedCustomerSpend[0].TargetCompany", "AWS");

    @Test
    void idsKeepTheirZeros() {
        assertThat(api().id()).isEqualTo("O0012");
    }

    @Test
    @DisplayName("R12: the amount is what is spent with the vendor, to the cent, in US dollars a month")
    void theAmountIsTheVendorsShare() {
        var two = with(Map.of(
                "Project.ExpectedCustomerSpend[0].TargetCompany", "Somebody Else",
                "Project.ExpectedCustomerSpend[1].Amount", "99.01",
                "Project.ExpectedCustomerSpend[1].TargetCompany", "AWS",
                "Project.ExpectedCustomerSpend[1].CurrencyCode", "USD"));

        assertThat(api().monthlyRevenue()).isEqualByComparingTo("531.50");
        assertThat(AceReading.of(two).opportunity().monthlyRevenue()).isEqualByComparingTo("99.01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "531 | 531",
                "531.0 | 531",
                "0.10 | 0.1",
                "$1,234.50 | 1234.5",
                "1,234,567 | 1234567",
                "USD 5 | 5",
                "1,000.00 USD | 1000",
                "US$7 | 7"
            })
    void readsAmountsAsTheFilesWriteThem(String text, BigDecimal amount) {
        assertThat(AceValues.amount(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"-1", "€5", "5 EUR", "1e9", "1.234,50", "12,34", "NaN", "1 000", "0x10", "9999999999999999"})
    void readsNothingElseAsAnAmount(String text) {
        assertThat(AceValues.amount(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-11-14 | 2024-11-14",
                "2024-11-14T19:32:03Z | 2024-11-14",
                "2024-11-14T23:32:03.123-08:00 | 2024-11-14",
                "2025-11-10 20:52:42.827000+00:00 | 2025-11-10",
                "11/14/2024 | 2024-11-14",
                "1/5/2024, 3:04 PM | 2024-01-05"
            })
    void readsDaysAsTheFilesWriteThem(String text, LocalDate day) {
        assertThat(AceValues.day(text)).hasValue(day);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-30", "14/11/2024", "2024-1-5", "20241114", "11/14/24", "today"})
    void readsNothingElseAsADay(String text) {
        assertThat(AceValues.day(text)).isEmpty();
    }

    /** What is a thousand to some people is a dollar to others; a program's number has one meaning. */
    @ParameterizedTest
    @CsvSource({"1.234, AMBIGUOUS_AMOUNT", "$12.500, AMBIGUOUS_AMOUNT", "1.23,", "1.2345,", "0.125,", "1234.567,"})
    void takesNoAmountThatMayBeAThousandTimesAsMuch(String amount, Reason reason) {
        var csv = AceReading.of(partnerCentral("Estimated AWS MRR", amount));

        assertThat(csv.objections())
                .extracting(AceObjection::reason)
                .isEqualTo(reason == null ? List.of() : List.of(reason));
        assertThat(AceReading.of(with(Map.of("Project.ExpectedCustomerSpend[0].Amount", amount.replace("$", ""))))
                        .objections())
                .isEmpty();
    }

    @Test
    void anAmountWhoseColumnIsInAnotherCurrencyIsNone() {
        var euros = AceReading.of(partnerCentral("Estimated AWS Monthly Recurring Revenue (EUR)", "100"));

        assertThat(euros.objections())
                .containsExactly(new AceObjection(
                        "Estimated AWS Monthly Recurring Revenue (EUR)", "EUR", Reason.NOT_US_DOLLARS));
        assertThat(AceReading.of(partnerCentral("Estimated MRR (USD)", "100")).objections())
                .isEmpty();
    }

    @Test
    void anAnnualAmountIsATwelfthAMonth() {
        var annual = AceReading.of(with(Map.of("Project.ExpectedCustomerSpend[0].Frequency", "Annual")))
                .opportunity();

        assertThat(annual.monthlyRevenue()).isEqualByComparingTo("44.29");
        assertThat(annual.annual()).isTrue();
    }

    @Test
    void stageAndReviewStatusAreTwoThings() {
        var launched = AceReading.of(with(Map.of("LifeCycle.ReviewStatus", "Action Required")))
                .opportunity();

        assertThat(launched.stage()).isEqualTo(SalesStage.LAUNCHED);
        assertThat(launched.reviewStatus()).isEqualTo("Action Required");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Catalog | Sandbox | OTHER_CATALOG",
                "Id | | NO_ID",
                "Id | 0012 | BAD_ID",
                "Customer.Account.CompanyName | | NO_CUSTOMER",
                "Customer.Account.CompanyName | Accept To View | CUSTOMER_HIDDEN",
                "LifeCycle.Stage | | NO_STAGE",
                "LifeCycle.Stage | Approved | UNKNOWN_STAGE",
                "Origin | Sideways | UNKNOWN_ORIGIN",
                "Project.ExpectedCustomerSpend[0].Amount | | NO_AMOUNT",
                "Project.ExpectedCustomerSpend[0].Amount | much | BAD_AMOUNT",
                "Project.ExpectedCustomerSpend[0].TargetCompany | Somebody Else | NO_AMOUNT",
                "Project.ExpectedCustomerSpend[0].CurrencyCode | EUR | NOT_US_DOLLARS",
                "LifeCycle.TargetCloseDate | soon | BAD_DATE"
            })
    void saysWhatSpeaksAgainstTakingIt(String name, String value, Reason reason) {
        var outcome = AceReading.of(with(Map.of(name, value == null ? "" : value)));

        assertThat(outcome.opportunity()).isNull();
        assertThat(outcome.objections()).extracting(AceObjection::reason).containsExactly(reason);
        assertThat(name).startsWith(outcome.objections().get(0).name());
    }

    @Test
    void aCustomerWithheldForNationalSecurityIsNoMistake() {
        var withheld = AceReading.of(with(Map.of("Customer.Account.CompanyName", "", "NationalSecurity", "Yes")));

        assertThat(withheld.opportunity().customer()).isNull();
    }

    @Test
    void theS3IntegrationSaysTheSameInItsOwnWords() {
        var record = new AceRecord(
                1,
                AceFormat.S3_V2,
                Map.of(
                        "apnCrmUniqueIdentifier", "O1",
                        "partnerCrmUniqueIdentifier", "CRM-0042",
                        "customerCompanyName", "Test LLC",
                        "opportunityOwnership", "AWS Referral",
                        "stage", "Launched",
                        "aWSStage", "Launched",
                        "aWSCloseDate", "2026-01-02",
                        "expectedMonthlyAwsRevenue", "100.0",
                        "status", "Approved"));

        var opportunity = AceReading.of(record).opportunity();

        assertThat(opportunity.partnerId()).isEqualTo("CRM-0042");
        assertThat(opportunity.origin()).isEqualTo(Origin.AWS);
        assertThat(opportunity.awsLaunchedOn()).isEqualTo("2026-01-02");
        assertThat(opportunity.reviewStatus()).isEqualTo("Approved");
    }

    @Test
    void headersOfPartnerCentralMayDrift() {
        var record = new AceRecord(
                2,
                AceFormat.PARTNER_CENTRAL_CSV,
                Map.of(
                        "OPPORTUNITY  ID", "O1",
                        "customer name", "Test LLC",
                        "Opportunity ownership", "Partner referral",
                        " stage", "Closed lost",
                        "target close date(mm/dd/yyyy)", "9/24/2022",
                        "Estimated AWS MRR", "$1,500.00"));

        var opportunity = AceReading.of(record).opportunity();

        assertThat(opportunity.stage()).isEqualTo(SalesStage.CLOSED_LOST);
        assertThat(opportunity.targetCloseDate()).isEqualTo("2022-09-24");
        assertThat(opportunity.monthlyRevenue()).isEqualByComparingTo("1500");
    }

    @Test
    void theVendorsViewTellsOriginAndLaunch() {
        var record = new AceRecord(
                1,
                AceFormat.API_AWS_SUMMARY,
                Map.of(
                        "RelatedOpportunityId", "O1",
                        "Catalog", "AWS",
                        "Origin", "AWS Referral",
                        "LifeCycle.Stage", "Launched",
                        "LifeCycle.TargetCloseDate", "2026-03-01",
                        "Project.ExpectedCustomerSpend[0].Amount", "2132"));

        var view = AceReading.of(record).opportunity();

        assertThat(view.isVendorsView()).isTrue();
        assertThat(view.origin()).isEqualTo(Origin.AWS);
        assertThat(view.awsLaunchedOn()).isEqualTo("2026-03-01");
        assertThat(view.monthlyRevenue()).as("the partner's amount counts").isNull();
    }

    @ParameterizedTest(name = "vendor {0}, seen {1}, target {2}, modified {3}: {4} by {5}")
    @CsvSource({
        "2026-01-01, 2026-02-01, 2026-03-01, 2026-04-01, 2026-01-01, AWS_CLOSE_DATE",
        "          , 2026-02-01, 2026-03-01, 2026-04-01, 2026-02-01, FIRST_SEEN",
        "          ,           , 2026-03-01, 2026-04-01, 2026-03-01, TARGET_CLOSE_DATE",
        "          ,           , 2029-05-05, 2024-11-14, 2024-11-14, LAST_MODIFIED",
        "2026-11-24,           ,           , 2026-11-23, 2026-11-23, LAST_MODIFIED",
        "          ,           , 2029-05-05,           ,           ,",
        "          ,           ,           ,           ,           ,"
    })
    void theBestSourceOfTheLaunchDateWinsAndNoneIsMadeUp(
            String vendor, LocalDate seen, String target, String modified, LocalDate day, LaunchSource source) {
        var values = new LinkedHashMap<>(Map.of(
                "apnCrmUniqueIdentifier", "O1",
                "customerCompanyName", "Test LLC",
                "stage", "Launched",
                "expectedMonthlyAwsRevenue", "1"));
        if (vendor != null) {
            values.putAll(Map.of("aWSStage", "Launched", "aWSCloseDate", vendor));
        }
        if (target != null) {
            values.put("targetCloseDate", target);
        }
        if (modified != null) {
            values.put("lastModifiedDate", modified);
        }
        var launched = AceReading.of(new AceRecord(1, AceFormat.S3_V2, values)).opportunity();

        var date = LaunchDate.of(launched, seen, TODAY);

        assertThat(date.map(LaunchDate::day).orElse(null)).isEqualTo(day);
        assertThat(date.map(LaunchDate::source).orElse(null)).isEqualTo(source);
    }

    private static AceRecord partnerCentral(String column, String amount) {
        return new AceRecord(
                2,
                AceFormat.PARTNER_CENTRAL_CSV,
                Map.of("Opportunity Id", "O1", "Customer", "Test LLC", "Stage", "Qualified", column, amount));
    }

    private static AceOpportunity api() {
        return AceReading.of(new AceRecord(1, AceFormat.API_OPPORTUNITY, API)).opportunity();
    }

    private static AceRecord with(Map<String, String> changed) {
        var values = new LinkedHashMap<>(API);
        values.putAll(changed);
        values.values().removeIf(String::isEmpty);
        return new AceRecord(1, AceFormat.API_OPPORTUNITY, values);
    }
}
