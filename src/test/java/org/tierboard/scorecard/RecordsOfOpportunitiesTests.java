package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tierboard.evaluation.RowId;

/** R1-R3, R5, R11-R13. */
@RecordsTest
class RecordsOfOpportunitiesTests {

    private static final String ROW = "launched-opportunities";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    RecordsFacts facts;

    @Autowired
    RecordsAsked ask;

    /** R1: the eve, the day and the morrow of both ends; a leap day's year ends on the 27th. */
    @ParameterizedTest(name = "launched {0}, seen on {1}: {2}, {3}")
    @CsvSource({
        "2025-06-02, 2025-06-01, NOT_YET,",
        "2025-06-02, 2025-06-02, COUNTS, 2026-06-01",
        "2025-06-02, 2026-05-31, COUNTS, 2026-06-01",
        "2025-06-02, 2026-06-01, COUNTS, 2026-06-01",
        "2025-06-02, 2026-06-02, LAPSED,",
        "2024-02-29, 2025-02-27, COUNTS, 2025-02-27",
        "2024-02-29, 2025-02-28, LAPSED,"
    })
    void countsForTheRollingPeriodAndSaysItsLastDay(
            String launched, LocalDate asOf, RecordVerdict verdict, LocalDate until) {
        var partner = facts.partner();
        facts.launch(partner, "O-1", "Acme", launched, "100.01");

        assertThat(ask.upgrade(partner, ROW, asOf)).singleElement().satisfies(line -> {
            assertThat(line.verdict()).isEqualTo(verdict);
            assertThat(line.countsUntil()).isEqualTo(until);
        });
    }

    @Test
    void saysUntilWhichDayALapsedOneCounted() {
        var partner = facts.partner();
        facts.launch(partner, "O-1", "Acme", "2025-05-31", "100");

        assertThat(ask.upgrade(partner, ROW, DAY).get(0).day()).isEqualTo("2026-05-30");
    }

    /** R3: the last review day belongs to the period, the next doesn't. */
    @ParameterizedTest(name = "launched {0}: {1} {2}")
    @CsvSource({
        "2026-01-31, OUTSIDE_PERIOD, 2026-02-01",
        "2026-02-01, COUNTS,",
        "2027-01-31, COUNTS,",
        "2027-02-01, OUTSIDE_PERIOD, 2027-02-01",
        "2027-03-02, NOT_YET, 2027-03-02"
    })
    void countsForRenewalInsideThePeriodAlone(String launched, RecordVerdict verdict, LocalDate day) {
        var partner = facts.partner();
        facts.launch(partner, "O-1", "Acme", launched, "100");

        assertThat(ask.renewal(partner, ROW, LocalDate.of(2027, 3, 1)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.verdict()).isEqualTo(verdict);
                    assertThat(line.day()).isEqualTo(day);
                });
    }

    /** R3: for renewal it counts through the eve of the review, and for as long as an overdue review isn't decided. */
    @ParameterizedTest(name = "on {0} until {1}")
    @CsvSource({"2027-01-31, 2027-01-31", "2027-02-01,"})
    void countsForRenewalUntilTheEveOfTheReview(LocalDate asOf, LocalDate until) {
        var partner = facts.partner();
        facts.launch(partner, "O-1", "Acme", "2026-03-01", "100");

        var line = ask.renewal(partner, ROW, asOf).get(0);

        assertThat(line.counts()).isTrue();
        assertThat(line.countsUntil()).isEqualTo(until);
    }

    /** R11. */
    @Test
    void tellsTheStageOfWhatIsntLaunched() {
        var partner = facts.partner();
        facts.opportunity(partner, "O-1", "Acme", "PARTNER", "TECHNICAL_VALIDATION", "", "1", true);

        assertThat(ask.upgrade(partner, ROW, DAY)).singleElement().satisfies(line -> {
            assertThat(line.verdict()).isEqualTo(RecordVerdict.NOT_LAUNCHED);
            assertThat(line.other()).isEqualTo("TECHNICAL_VALIDATION");
        });
    }

    /** R11: ten workloads of a customer are ten; who originated them makes no difference. */
    @Test
    void countsEachWorkloadOfACustomer() {
        var partner = facts.partner();
        facts.launch(partner, "O-1", "Acme", "2026-05-01", "1");
        facts.launch(partner, "O-2", "Acme", "2026-05-01", "1");
        facts.opportunity(partner, "O-3", "Acme", "AWS", "LAUNCHED", "2026-05-01", "1", true);

        assertThat(ask.upgrade(partner, ROW, DAY))
                .extracting(RecordLine::verdict)
                .containsOnly(RecordVerdict.COUNTS)
                .hasSize(3);
    }

    /** R12. */
    @Test
    void showsTheAmountsToTheCent() {
        var partner = facts.partner();
        facts.launch(partner, "O-1", "Acme", "2026-05-01", "10498.56");

        assertThat(ask.upgrade(partner, "launched-mrr", DAY).get(0).amount()).isEqualByComparingTo("10498.56");
    }

    /** R13. */
    @Test
    void showsThePartnerNothingOfWhatTheVendorDoesntShareAndCountsItAllTheSame() {
        var partner = facts.partner();
        facts.unshared(partner, "O-CANARY", "Canary Inc", "2026-05-01", "77777.77");
        facts.launch(partner, "O-1", "Acme", "2025-06-05", "1");

        var page = ask.byPartner(partner, ROW, DAY);

        assertThat(page.summary().counting()).isEqualTo(2);
        assertThat(page.summary().withheldCounting()).isEqualTo(1);
        assertThat(page.lines().get(1))
                .isEqualTo(new RecordLine(
                        RecordKind.OPPORTUNITY,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        RecordVerdict.COUNTS,
                        null,
                        null,
                        null,
                        true,
                        true));
    }

    /** R13: what was never counted is unknown to the partner; what lapsed explains why the number fell. */
    @Test
    void tellsThePartnerOfALapsedUnsharedLaunchButOfNoProspect() {
        var partner = facts.partner();
        facts.unshared(partner, "O-1", "Canary Inc", "2025-05-01", "1");
        facts.unshared(partner, "O-2", "Canary Inc", "2026-07-01", "1");
        facts.opportunity(partner, "O-3", "Canary Inc", "AWS", "QUALIFIED", "", "1", false);

        assertThat(ask.byPartner(partner, ROW, DAY).lines()).singleElement().satisfies(line -> {
            assertThat(line.verdict()).isEqualTo(RecordVerdict.LAPSED);
            assertThat(line.day()).isNull();
        });
    }

    /** R13 hides what the vendor originated; what the partner brought in itself it knows. */
    @Test
    void showsThePartnerItsOwnOpportunitiesHoweverTheyAreMarked() {
        var partner = facts.partner();
        facts.opportunity(partner, "O-1", "Acme", "PARTNER", "LAUNCHED", "2026-05-01", "1", false);

        assertThat(ask.byPartner(partner, ROW, DAY).lines().get(0).id()).isEqualTo("O-1");
    }

    @Test
    void listsWhatLapsesNextFirst() {
        var partner = facts.partner();
        facts.launch(partner, "LATER", "Acme", "2026-05-01", "1");
        facts.launch(partner, "NEXT", "Acme", "2025-06-05", "1");
        facts.launch(partner, "LAPSED", "Acme", "2025-01-01", "1");

        assertThat(ask.upgrade(partner, ROW, DAY))
                .extracting(RecordLine::id)
                .containsExactly("NEXT", "LATER", "LAPSED");
    }

    @Test
    void pagesThroughWhatIsAskedFor() {
        var partner = facts.partner();
        for (int day = 10; day < 15; day++) {
            facts.launch(partner, "O-" + day, "Acme", "2026-05-" + day, "1");
        }
        facts.launch(partner, "O-9", "Acme", "2025-05-01", "1");

        var page = ask.page(
                partner,
                new RecordsRequest(
                        RowId.of(ROW),
                        RecordsColumn.UPGRADE,
                        DAY,
                        RecordsShow.COUNTING,
                        1,
                        2,
                        RecordsSight.ADMINISTRATOR));

        assertThat(page.lines()).extracting(RecordLine::id).containsExactly("O-12", "O-13");
        assertThat(page.listed()).isEqualTo(5);
        assertThat(page.summary().reasons()).containsExactly(entry(RecordVerdict.LAPSED, 1L));
    }

    @Test
    void knowsNothingOfAnotherPartnersRecords() {
        facts.launch(facts.partner(), "O-1", "Acme", "2026-05-01", "1");

        assertThat(ask.upgrade(facts.partner(), ROW, DAY)).isEmpty();
    }
}
