package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierboard.evaluation.RowId;

/** R14, R15, R16, R18, R26: the rows with few records; and which cell is meant. */
class RecordsTests extends PartnerRecordsTest {

    /** R14. */
    @ParameterizedTest(name = "on {0}: {1} until {2}")
    @CsvSource({"2026-05-09, NOT_YET,", "2026-05-10, COUNTS, 2027-05-09", "2027-05-10, LAPSED,"})
    void countsABusinessPlanForTwelveMonths(LocalDate asOf, RecordVerdict verdict, LocalDate until) {
        facts.plan(partner, "2026-05-10");

        assertThat(ask.upgrade(partner, "business-plan", asOf)).singleElement().satisfies(line -> {
            assertThat(line.verdict()).isEqualTo(verdict);
            assertThat(line.countsUntil()).isEqualTo(until);
            assertThat(line.detail()).isEqualTo("Pat Manager");
        });
    }

    /** R15. */
    @ParameterizedTest(name = "on {0}: {1} until {2}")
    @CsvSource({
        "2025-12-31, NOT_YET,",
        "2026-01-01, COUNTS, 2026-06-30",
        "2026-06-30, COUNTS, 2026-06-30",
        "2026-07-01, LAPSED,"
    })
    void countsADesignationUntilItEnds(LocalDate asOf, RecordVerdict verdict, LocalDate until) {
        facts.designation(partner, "MSP", "", "2026-01-01", "2026-07-01");

        assertThat(ask.upgrade(partner, "program-validations", asOf))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.verdict()).isEqualTo(verdict);
                    assertThat(line.countsUntil()).isEqualTo(until);
                });
    }

    /** R15: a competency counts by its name, however often and however written. */
    @Test
    void countsARenewedDesignationOnce() {
        facts.designation(partner, "COMPETENCY", "DevOps", "2024-01-01", "2026-12-01");
        facts.designation(partner, "COMPETENCY", "Dev-Ops Competency", "2026-01-01", "");
        facts.designation(partner, "COMPETENCY", "Security", "2026-01-01", "");

        assertThat(ask.upgrade(partner, "program-validations", DAY))
                .extracting(RecordLine::title, RecordLine::verdict, RecordLine::day)
                .containsExactly(
                        tuple("Dev-Ops Competency", RecordVerdict.COUNTS, null),
                        tuple("Security", RecordVerdict.COUNTS, null),
                        tuple("DevOps", RecordVerdict.SAME_DESIGNATION, LocalDate.of(2026, 1, 1)));
    }

    /** R15. */
    @Test
    void tellsWhichDesignationsDontQualifyForTheSubRow() {
        facts.designation(partner, "COMPETENCY", "Security", "2026-01-01", "");
        facts.designation(partner, "COMPETENCY", "DevOps", "2026-01-01", "");
        facts.designation(partner, "MSP", "", "2026-01-01", "");

        assertThat(ask.upgrade(partner, "program-validations-msp-devops", DAY))
                .extracting(RecordLine::title, RecordLine::verdict)
                .containsExactlyInAnyOrder(
                        tuple("DevOps", RecordVerdict.COUNTS),
                        tuple(null, RecordVerdict.COUNTS),
                        tuple("Security", RecordVerdict.WRONG_KIND));
    }

    /** R18. */
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-05-09, NOT_YET", "2026-05-10, COUNTS", "2036-05-10, COUNTS"})
    void countsAnApprovedReviewForGood(LocalDate asOf, RecordVerdict verdict) {
        facts.review(partner, "2026-05-10");

        assertThat(ask.upgrade(partner, "executive-business-review", asOf))
                .extracting(RecordLine::verdict)
                .containsExactly(verdict);
    }

    /** R18: a partner that renews isn't asked for it. */
    @Test
    void findsNoRecordsBehindABlankCell() {
        facts.review(partner, "2026-05-10");

        var page = ask.page(partner, "executive-business-review", RecordsColumn.RENEWAL, DAY, true);

        assertThat(page.cell()).isNull();
        assertThat(page.lines()).isEmpty();
    }

    /** R26. */
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2027-02-01, COUNTS", "2027-02-02, LAPSED"})
    void showsThroughWhichDayTheFeeIsPaid(LocalDate asOf, RecordVerdict verdict) {
        var lines = ask.upgrade(partner, "program-fee", asOf);

        assertThat(lines)
                .extracting(RecordLine::kind, RecordLine::verdict)
                .containsExactly(tuple(RecordKind.MEMBERSHIP, RecordVerdict.COUNTS), tuple(RecordKind.FEE, verdict));
    }

    @Test
    void refusesARowThatTheCardDoesntHave() {
        assertThatExceptionOfType(RecordsRowNotFound.class)
                .isThrownBy(() -> ask.upgrade(partner, "no-such-row", DAY))
                .withMessageContaining("no-such-row")
                .withMessageContaining("2026-06-01");
    }

    @Test
    void takesTheUpgradeColumnIfNoneIsAskedFor() {
        var request = new RecordsRequest(
                RowId.of("business-plan"), null, DAY, RecordsShow.ALL, 0, 50, RecordsSight.ADMINISTRATOR);

        assertThat(ask.page(partner, request).column()).isEqualTo(RecordsColumn.UPGRADE);
    }
}
