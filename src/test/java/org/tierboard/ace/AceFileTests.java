package org.tierboard.ace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierboard.ace.AceFormat.API_AWS_SUMMARY;
import static org.tierboard.ace.AceFormat.API_CSV;
import static org.tierboard.ace.AceFormat.API_LIST;
import static org.tierboard.ace.AceFormat.API_OPPORTUNITY;
import static org.tierboard.ace.AceFormat.PARTNER_CENTRAL_CSV;
import static org.tierboard.ace.AceFormat.S3_V1;
import static org.tierboard.ace.AceFormat.S3_V2;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierboard.ace.AceRefused.Reason;

/** A file's kind is told by what is in it. */
class AceFileTests {

    private static final String ONE = """
            {"Catalog": "AWS", "Id": "O007", "LifeCycle": {"Stage": "Launched", "NextSteps": null},
             "OpportunityTeam": [{"Email": "a@example.com"}, {"Email": "b@example.com"}]}""";

    @Test
    void readsTheS3IntegrationInBothVersions() {
        var list = "{\"version\": \"%s\", \"spmsId\": \"x\", \"opportunities\": [%s, %s]}";
        var opportunity =
                "{\"apnCrmUniqueIdentifier\": \"O1\", \"expectedMonthlyAwsRevenue\": 100.0, \"awsProducts\": [\"Lambda\"]}";

        assertThat(formats(list.formatted("2.0", opportunity, opportunity))).containsExactly(S3_V2, S3_V2);
        assertThat(formats(list.formatted("2", opportunity, opportunity))).containsExactly(S3_V2, S3_V2);
        assertThat(formats(list.formatted("1", opportunity, opportunity))).containsExactly(S3_V1, S3_V1);
        assertThat(read(list.formatted("2.0", opportunity, opportunity)).get(1).values())
                .containsEntry("apnCrmUniqueIdentifier", "O1")
                .containsEntry("expectedMonthlyAwsRevenue", "100.0")
                .containsEntry("awsProducts[0]", "Lambda");
    }

    @Test
    void readsAnswersOfTheApiOneByOneInAnArrayAndOneALine() {
        assertThat(formats(ONE)).containsExactly(API_OPPORTUNITY);
        assertThat(formats("[" + ONE + "," + ONE + "]")).containsExactly(API_OPPORTUNITY, API_OPPORTUNITY);
        assertThat(formats(ONE.replace("\n", "") + "\n" + ONE.replace("\n", "") + "\n"))
                .containsExactly(API_OPPORTUNITY, API_OPPORTUNITY);
        assertThat(read(ONE).get(0).values())
                .containsEntry("LifeCycle.Stage", "Launched")
                .containsEntry("OpportunityTeam[1].Email", "b@example.com")
                .doesNotContainKey("LifeCycle.NextSteps");
    }

    @Test
    void readsPagesAndTheVendorsView() {
        assertThat(formats("{\"NextToken\": null, \"OpportunitySummaries\": [" + ONE + "]}"))
                .containsExactly(API_LIST);
        assertThat(formats("{\"OpportunitySummaries\": [], \"NextToken\": \"x\"}"))
                .isEmpty();
        assertThat(formats(
                        "{\"RelatedOpportunityId\": \"O1\", \"Catalog\": \"AWS\", \"Origin\": \"AWS Referral\"}" + ONE))
                .containsExactly(API_AWS_SUMMARY, API_OPPORTUNITY);
    }

    @Test
    void readsBothKindsOfCsv() {
        var export = read(
                "\ufeffCatalog,Id,LifeCycle.Stage,Project.ExpectedCustomerSpend[0].Amount\r\nAWS,O007,Launched,531\r\n");
        var page = read(
                "OPPORTUNITY ID ,Customer company name,Target Close Date(MM/DD/YYYY),Stage\nO1,\"Moe's\n\"\"Bar\"\"\",,Launched\n");

        assertThat(export).extracting(AceRecord::format).containsExactly(API_CSV);
        assertThat(export.get(0).values()).containsEntry("Project.ExpectedCustomerSpend[0].Amount", "531");
        assertThat(page).extracting(AceRecord::format).containsExactly(PARTNER_CENTRAL_CSV);
        assertThat(page.get(0).place()).isEqualTo(2);
        assertThat(page.get(0).values())
                .containsEntry("Customer company name", "Moe's\n\"Bar\"")
                .doesNotContainKey("Target Close Date(MM/DD/YYYY)");
    }

    @Test
    void readsCsvWhoseFieldsAreSeparatedOtherwise() {
        var records = read("Opportunity Id;Customer company name;Stage\nO1;\"Bank; the big one\";Launched\n", ';');

        assertThat(records).extracting(AceRecord::format).containsExactly(PARTNER_CENTRAL_CSV);
        assertThat(records.get(0).values()).containsEntry("Customer company name", "Bank; the big one");
    }

    @Test
    void aRowOfAnotherWidthSpoilsNoOther() {
        var records = read("""
                Opportunity Id,Stage,Customer Company Name,Country,,
                O1,Launched,Bank,,,
                O2,Launched,Shop
                O3,Launched,Farm,France,more
                ,,,,,
                O4,Launched
                """);

        assertThat(records)
                .extracting(record -> record.text(AceField.OPPORTUNITY_ID))
                .containsExactly("O1", "O2", "O3", "O4");
        assertThat(records).extracting(AceRecord::width).containsExactly(4, 4, 5, 2);
        assertThat(records).allSatisfy(record -> assertThat(record.header()).hasSize(4));
    }

    @Test
    void readsQuotesWithBlanksAroundThemAndBlanksThatNeverBreakALine() {
        var record =
                read("Opportunity Id, \"Stage\" ,Customer Company Name\u00a0\r\nO1, \"Launched\" ,\u00a0\"Bank, the big one\" \r\n")
                        .get(0);

        assertThat(record.text(AceField.STAGE)).isEqualTo("Launched");
        assertThat(record.header()).endsWith("Customer Company Name");
    }

    @Test
    void readsObjectsALineWithBlankLinesBetweenThem() {
        var line = ONE.replace("\n", "");

        assertThat(formats("\ufeff" + line + "\r\n\r\n \n" + line + "\n\n"))
                .containsExactly(API_OPPORTUNITY, API_OPPORTUNITY);
    }

    @Test
    void readsWhatIsWrappedUnderANameOfItsOwn() {
        var s3 = "{\"apnCrmUniqueIdentifier\": \"O1\"}";

        assertThat(formats("{\"Opportunities\": [" + s3 + "," + s3 + "]}")).containsExactly(S3_V2, S3_V2);
        assertThat(formats("{\"count\": 2, \"items\": [" + ONE + "," + ONE + "], \"next\": null}"))
                .containsExactly(API_OPPORTUNITY, API_OPPORTUNITY);
        assertThat(formats("{\"opportunity\": " + ONE + ", \"summary\": {\"RelatedOpportunityId\": \"O007\"}}"))
                .containsExactly(API_OPPORTUNITY, API_AWS_SUMMARY);
        assertThat(formats("[{\"OpportunitySummaries\": [" + ONE + "]}, {\"opportunity\": " + ONE + "}]"))
                .containsExactly(API_OPPORTUNITY, API_OPPORTUNITY);
        assertThat(formats("{\"Team\": [{\"Email\": \"a@example.com\"}], \"Id\": \"O1\", \"LifeCycle\": {}}"))
                .containsExactly(API_OPPORTUNITY);
    }

    @ParameterizedTest
    @CsvSource({
        "1.25e4, 12500",
        "12345678.91, 12345678.91",
        "123456789012345678.91, 123456789012345678.91",
        "1E+2, 100",
        "5e-1, 0.5",
        "100.10, 100.10",
        "1e999999999, 1E+999999999"
    })
    void writesNumbersOutAsTheyAre(String number, String text) {
        var json = "{\"LifeCycle\": {}, \"Amount\": %s}".formatted(number);

        assertThat(read(json).get(0).values()).containsEntry("Amount", text);
    }

    @Test
    void readsTheVendorsViewThatTheBulkExportWritesBesideIt() {
        var views = read("Catalog,LifeCycle.Stage,LifeCycle.TargetCloseDate,Origin,RelatedOpportunityId,"
                + "ResponseMetadata.RequestId\nAWS,Launched,2021-05-02,AWS Referral,O007,1\n");

        assertThat(views).extracting(AceRecord::format).containsExactly(AceFormat.API_AWS_CSV);
        assertThat(views.get(0).unknownNames()).isEmpty();
        assertThat(AceReading.of(views.get(0)).opportunity())
                .extracting(AceOpportunity::id, AceOpportunity::isVendorsView, AceOpportunity::awsLaunchedOn)
                .containsExactly("O007", true, LocalDate.of(2021, 5, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                        | EMPTY",
                "` \n `                                    | EMPTY",
                "{                                         | NOT_JSON",
                "[{\"Id\": \"O1\", \"LifeCycle\": {}},     | NOT_JSON",
                "{\"Id\": 1, \"Id\": 2, \"LifeCycle\": {}} | NOT_JSON",
                "{} x                                      | UNKNOWN",
                "[1]                                       | UNKNOWN",
                "{\"a\": 1}                                | UNKNOWN",
                "{\"version\": \"1\", \"leads\": []}       | LEADS",
                "{\"success\": \"ALL\", \"inboundApiResults\": []} | RESULTS",
                "{\"leads\": [{\"leadAge\": 4.0}]}            | LEADS",
                "Field Name - CRM,Field Name - API,Datatype | FIELD_LIST",
                "stage,status,opportunityOwnership,country | FIELD_LIST",
                "stage,status,colour                       | NO_OPPORTUNITY_ID",
                "a,b,c                                     | NO_OPPORTUNITY_ID",
                "Opportunity Id                            | NO_OPPORTUNITY_ID",
                "\"Id                                      | NO_OPPORTUNITY_ID"
            })
    void saysWhatIsWrongWithAnotherFile(String text, Reason reason) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        AceRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 100_000})
    void goesNoDeeperThanAnyAnswerOfTheApi(int depth) {
        var deep = "{\"LifeCycle\": " + "[".repeat(depth) + "]".repeat(depth) + "}";

        assertThatThrownBy(() -> read(deep))
                .isInstanceOfSatisfying(
                        AceRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_DEEP_OR_LONG));
    }

    @Test
    void takesNoValueWithoutEnd() {
        var text = "{\"LifeCycle\": {\"Stage\": \"" + "x".repeat(200_000) + "\"}}";
        var number = "{\"LifeCycle\": {\"Stage\": " + "9".repeat(2_000) + "}}";

        for (var endless : List.of(text, number)) {
            assertThatThrownBy(() -> read(endless))
                    .isInstanceOfSatisfying(
                            AceRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_DEEP_OR_LONG));
        }
    }

    static List<AceRecord> read(String text) {
        return read(text, ',');
    }

    private static List<AceRecord> read(String text, char separator) {
        var records = new ArrayList<AceRecord>();
        try {
            AceFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), separator, records::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    private static List<AceFormat> formats(String text) {
        return read(text).stream().map(AceRecord::format).toList();
    }
}
