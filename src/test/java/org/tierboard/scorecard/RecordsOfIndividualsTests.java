package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.*;

import java.time.LocalDate;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R6-R9. */
class RecordsOfIndividualsTests extends PartnerRecordsTest {

    private static final String ROW = "technical-individuals";
    private static final String PRO = "technical-pro-specialty";

    @BeforeEach
    void registerAnn() {
        facts.individual(partner, "Ann Example", "ann@acme.example", "2020-01-01", "");
    }

    /** R8: the eve, the day and the morrow of both ends. */
    @ParameterizedTest(name = "{0}: {1} until {2}, {3}")
    @CsvSource({
        "2026-05-09, NOT_YET,, 2026-05-10",
        "2026-05-10, COUNTS, 2026-06-30,",
        "2026-06-30, COUNTS, 2026-06-30,",
        "2026-07-01, LAPSED,, 2026-07-01",
        "2026-07-02, LAPSED,, 2026-07-01"
    })
    void countsAPersonFromTheDayEarnedToTheEveOfTheExpiry(
            LocalDate asOf, RecordVerdict verdict, LocalDate until, LocalDate day) {
        facts.credential("C-1", "ann@acme.example", RecordsGuide.ASSOCIATE, "2026-05-10", "2026-07-01");

        assertThat(ask.upgrade(partner, ROW, asOf)).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("Ann Example");
            assertThat(line.verdict()).isEqualTo(verdict);
            assertThat(line.countsUntil()).isEqualTo(until);
            assertThat(line.day()).isEqualTo(day);
        });
    }

    /** R6. */
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2026-04-30, NOT_YET_REGISTERED, 2026-05-01,",
        "2026-05-01, COUNTS,, 2026-05-31",
        "2026-05-31, COUNTS,, 2026-05-31",
        "2026-06-01, LEFT, 2026-06-01,"
    })
    void countsAPersonOnlyWhileRegistered(LocalDate asOf, RecordVerdict verdict, LocalDate day, LocalDate until) {
        facts.individual(partner, "Bo Example", "bo@acme.example", "2026-05-01", "2026-06-01");
        facts.credential("C-1", "bo@acme.example", RecordsGuide.ASSOCIATE, "2025-01-01", "");

        assertThat(ask.upgrade(partner, ROW, asOf)).singleElement().satisfies(line -> {
            assertThat(line.verdict()).isEqualTo(verdict);
            assertThat(line.day()).isEqualTo(day);
            assertThat(line.countsUntil()).isEqualTo(until);
        });
    }

    /** R9: one line counts, the credential that lasts longest; the other says which. */
    @Test
    void countsAPersonOnceThroughTheCredentialThatLastsLongest() {
        facts.credential("SHORT", "ann@acme.example", RecordsGuide.ASSOCIATE, "2025-01-01", "2026-08-01");
        facts.credential("LONG", "ann@acme.example", RecordsGuide.SPECIALTY, "2025-01-01", "2027-08-01");

        records(ROW)
                .containsExactly(
                        tuple("LONG", RecordVerdict.COUNTS, null),
                        tuple("SHORT", RecordVerdict.SAME_PERSON, RecordsGuide.SPECIALTY));
        assertThat(ask.upgrade(partner, ROW, DAY).get(0).countsUntil()).isEqualTo("2027-07-31");
    }

    @Test
    void countsForGoodWhatDoesntExpire() {
        facts.credential("C-1", "ann@acme.example", RecordsGuide.ASSOCIATE, "2025-01-01", "2026-08-01");
        facts.credential("C-2", "ann@acme.example", RecordsGuide.ASSOCIATE, "2025-01-01", "");

        assertThat(ask.upgrade(partner, ROW, DAY).get(0)).satisfies(line -> {
            assertThat(line.id()).isEqualTo("C-2");
            assertThat(line.countsUntil()).isNull();
        });
    }

    /** R9: the highest level decides; an Associate certification is explained where only higher ones count. */
    @Test
    void tellsThatAnAssociateCertificationIsNotEnoughForTheSubRow() {
        facts.credential("C-1", "ann@acme.example", RecordsGuide.ASSOCIATE, "2025-01-01", "");

        records(PRO).containsExactly(tuple("C-1", RecordVerdict.WRONG_KIND, null));
    }

    @Test
    void leavesOutTheAssociateCertificationOfAPersonWhoCountsOrThatExpired() {
        facts.credential("C-1", "ann@acme.example", RecordsGuide.ASSOCIATE, "2025-01-01", "");
        facts.credential("C-2", "ann@acme.example", RecordsGuide.PROFESSIONAL, "2025-01-01", "");
        facts.individual(partner, "Bo Example", "bo@acme.example", "2020-01-01", "");
        facts.credential("C-3", "bo@acme.example", RecordsGuide.ASSOCIATE, "2025-01-01", "2026-01-01");

        records(PRO).containsExactly(tuple("C-2", RecordVerdict.COUNTS, null));
    }

    /** R9, FAQ 10: nothing but Cloud Practitioner. */
    @Test
    void listsOnlyCredentialsThatTheRowAsksFor() {
        facts.credential("C-1", "ann@acme.example", RecordsGuide.PROFESSIONAL, "2025-01-01", "");
        facts.credential("C-2", "ann@acme.example", RecordsGuide.FOUNDATIONAL, "2025-01-01", "");

        records("foundational-individuals").containsExactly(tuple("C-2", RecordVerdict.COUNTS, null));
    }

    /** R7. */
    @Test
    void countsUnderTheTrainingAddressWhateverItsCase() {
        facts.training("ann@acme.example", "ann@home.example");
        facts.credential("C-1", "ANN@home.example", RecordsGuide.ASSOCIATE, "2025-01-01", "");

        records(ROW).containsExactly(tuple("C-1", RecordVerdict.COUNTS, null));
    }

    /** R7: an address under the domain of the partner's people, which nobody has registered. */
    @Test
    void showsACredentialWhoseAddressNobodyRegistered() {
        facts.credential("C-1", "anne@acme.example", RecordsGuide.ASSOCIATE, "2025-01-01", "");
        facts.credential("C-2", "anne@elsewhere.example", RecordsGuide.ASSOCIATE, "2025-01-01", "");

        records(ROW).containsExactly(tuple("C-1", RecordVerdict.ADDRESS_UNMATCHED, null));
        assertThat(ask.upgrade(partner, ROW, DAY).get(0).title()).isEqualTo("anne@acme.example");
    }

    @Test
    void showsNoUnmatchedCredentialThatWouldCountForNothing() {
        facts.credential("OTHER-KIND", "anne@acme.example", RecordsGuide.FOUNDATIONAL, "2025-01-01", "");
        facts.credential("EXPIRED", "anne@acme.example", RecordsGuide.ASSOCIATE, "2025-01-01", "2026-06-01");
        facts.credential("LATER", "anne@acme.example", RecordsGuide.ASSOCIATE, "2026-06-02", "");

        records(ROW).isEmpty();
    }

    /** A domain that everybody uses says nothing about the employer. */
    @Test
    void guessesNothingFromAPublicMailDomain() {
        facts.individual(partner, "Bo Example", "bo.example@gmail.com", "2020-01-01", "");
        facts.credential("C-1", "stranger@gmail.com", RecordsGuide.ASSOCIATE, "2025-01-01", "");

        records(ROW).isEmpty();
    }

    /** Somebody under a domain of two partners may be the other's. */
    @Test
    void showsAPartnerNoUnmatchedCredentialUnderADomainThatAnotherUsesToo() {
        facts.individual(facts.partner(), "Cy Example", "cy@acme.example", "2020-01-01", "");
        facts.credential("C-1", "anne@acme.example", RecordsGuide.ASSOCIATE, "2025-01-01", "");

        assertThat(ask.byPartner(partner, ROW, DAY).lines()).isEmpty();
        records(ROW).hasSize(1);
    }

    /** R10: a credential of another partner's person isn't unmatched, and isn't this partner's business. */
    @Test
    void neverShowsAnotherPartnersPeople() {
        facts.individual(facts.partner(), "Cy Canary", "cy@acme.example", "2020-01-01", "");
        facts.credential("C-1", "cy@acme.example", RecordsGuide.ASSOCIATE, "2025-01-01", "");

        records(ROW).isEmpty();
    }

    /** R10: what a person earned after leaving belongs to the next employer; so does how long the rest is valid. */
    @Test
    void tellsOfAPersonWhoLeftOnlyWhatWasEarnedBefore() {
        facts.individual(partner, "Bo Example", "bo@acme.example", "2020-01-01", "2026-03-01");
        facts.individual(facts.partner(), "Bo Example", "bo@acme.example", "2026-03-01", "");
        facts.credential("BEFORE", "bo@acme.example", RecordsGuide.ASSOCIATE, "2025-01-01", "2028-01-01");
        facts.credential("AFTER", "bo@acme.example", RecordsGuide.SPECIALTY, "2026-03-01", "2029-01-01");

        records(ROW).containsExactly(tuple("BEFORE", RecordVerdict.LEFT, null));
        assertThat(ask.upgrade(partner, ROW, DAY).get(0).expiresOn()).isNull();
    }

    /** R4: both columns show the same. */
    @Test
    void countsTheSamePeopleForRenewal() {
        facts.credential("C-1", "ann@acme.example", RecordsGuide.ASSOCIATE, "2021-01-01", "2026-07-01");

        assertThat(ask.renewal(partner, ROW, DAY)).isEqualTo(ask.upgrade(partner, ROW, DAY));
    }

    private AbstractListAssert<?, ?, Tuple, ObjectAssert<Tuple>> records(String row) {
        return assertThat(ask.upgrade(partner, row, DAY))
                .extracting(RecordLine::id, RecordLine::verdict, RecordLine::other);
    }
}
