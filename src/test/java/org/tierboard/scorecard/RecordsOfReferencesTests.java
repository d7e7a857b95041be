package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R19, R20. */
class RecordsOfReferencesTests extends PartnerRecordsTest {

    private static final String ROW = "referenceable-customers";

    /** R1, R19: 365 days from the approval, leap days included. */
    @ParameterizedTest(name = "on {0}: {1} until {2}")
    @CsvSource({
        "2023-06-09, NOT_CONFIRMED,",
        "2023-06-10, COUNTS, 2024-06-08",
        "2024-06-08, COUNTS, 2024-06-08",
        "2024-06-09, LAPSED,"
    })
    void countsOneYearFromTheApproval(LocalDate asOf, RecordVerdict verdict, LocalDate until) {
        facts.reference(
                partner, "R-1", "Acme", "2023-06-01", verdict == RecordVerdict.NOT_CONFIRMED ? "" : "2023-06-10");

        assertThat(ask.upgrade(partner, ROW, asOf)).singleElement().satisfies(line -> {
            assertThat(line.verdict()).isEqualTo(verdict);
            assertThat(line.countsUntil()).isEqualTo(until);
        });
    }

    @Test
    void saysWhenAnApprovalOrASubmissionIsStillToCome() {
        facts.reference(partner, "APPROVED-LATER", "Acme", "2026-05-01", "2026-06-02");
        facts.reference(partner, "SUBMITTED-LATER", "Bolt", "2026-06-03", "");

        assertThat(ask.upgrade(partner, ROW, DAY))
                .extracting(RecordLine::verdict, RecordLine::day)
                .containsExactlyInAnyOrder(
                        tuple(RecordVerdict.NOT_YET, LocalDate.of(2026, 6, 2)),
                        tuple(RecordVerdict.NOT_YET, LocalDate.of(2026, 6, 3)));
    }

    /** R19a. */
    @Test
    void countsADesignatedLaunchAtOnce() {
        facts.launch(partner, "O-1", "Acme", "2025-01-01", "1");
        facts.designate(partner, "O-1", "2026-06-01");

        assertThat(ask.upgrade(partner, ROW, DAY)).singleElement().satisfies(line -> {
            assertThat(line.counts()).isTrue();
            assertThat(line.countsUntil()).isEqualTo("2027-05-31");
        });
    }

    /** R19a. */
    @Test
    void tellsTheStageOfADesignatedOpportunityThatIsntLaunched() {
        facts.opportunity(partner, "O-1", "Acme", "PARTNER", "COMMITTED", "", "1", true);
        facts.designate(partner, "O-1", "2026-05-01");

        assertThat(verdicts()).containsExactly(RecordVerdict.NOT_LAUNCHED);
    }

    /** R20: same letters and digits; the one that counts longest counts, and the other says so. */
    @Test
    void countsACustomerOnceAndSaysThroughWhichReference() {
        facts.reference(partner, "OLDER", "ACME, Corp.", "2026-01-01", "2026-01-05");
        facts.launch(partner, "NEWER", "Acme Corp", "2025-01-01", "1");
        facts.designate(partner, "NEWER", "2026-05-01");

        assertThat(ask.upgrade(partner, ROW, DAY))
                .extracting(RecordLine::id, RecordLine::verdict, RecordLine::other)
                .containsExactly(
                        tuple("NEWER", RecordVerdict.COUNTS, null),
                        tuple("OLDER", RecordVerdict.SAME_CUSTOMER, "NEWER"));
    }

    @Test
    void countsACustomerThroughTheReferenceThatHasntLapsed() {
        facts.reference(partner, "LAPSED", "Acme", "2025-01-01", "2025-01-05");
        facts.reference(partner, "CURRENT", "Acme", "2026-01-01", "2026-01-05");

        assertThat(verdicts()).containsExactly(RecordVerdict.COUNTS, RecordVerdict.LAPSED);
    }

    /** R3. */
    @Test
    void countsForRenewalWhatIsDatedInThePeriod() {
        facts.reference(partner, "BEFORE", "Acme", "2026-01-01", "2026-01-31");
        facts.reference(partner, "INSIDE", "Bolt", "2026-01-01", "2026-02-01");

        assertThat(ask.renewal(partner, ROW, DAY))
                .extracting(RecordLine::id, RecordLine::verdict)
                .containsExactly(tuple("INSIDE", RecordVerdict.COUNTS), tuple("BEFORE", RecordVerdict.OUTSIDE_PERIOD));
    }

    /** R13: an unshared launch may be a reference; the customer stays unknown, also through the line of another. */
    @Test
    void namesToThePartnerNoCustomerThatTheVendorDoesntShare() {
        facts.unshared(partner, "O-CANARY", "Canary Inc", "2025-01-01", "1");
        facts.designate(partner, "O-CANARY", "2026-05-01");
        facts.unshared(partner, "O-HIDDEN", "Acme", "2025-01-01", "1");
        facts.designate(partner, "O-HIDDEN", "2026-05-01");
        facts.reference(partner, "R-1", "Acme", "2026-01-01", "2026-01-05");

        var page = ask.byPartner(partner, ROW, DAY);

        assertThat(page.summary().counting()).isEqualTo(2);
        assertThat(page.lines())
                .extracting(RecordLine::id, RecordLine::title, RecordLine::verdict)
                .containsExactly(tuple("R-1", "Acme", RecordVerdict.COUNTS), tuple(null, null, RecordVerdict.COUNTS));
        assertThat(page.lines().toString()).doesNotContainIgnoringCase("canary").doesNotContain("HIDDEN");
    }

    private List<RecordVerdict> verdicts() {
        return ask.upgrade(partner, ROW, DAY).stream().map(RecordLine::verdict).toList();
    }
}
