package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R21, R22. */
class RecordsOfResponsesTests extends PartnerRecordsTest {

    private static final String ROW = "csat-responses";

    /** R1, R21: from the second of the two checks, for 365 days. */
    @ParameterizedTest(name = "on {0}: {1} until {2}, {3}")
    @CsvSource({
        "2025-05-31, NOT_YET,, 2025-06-03",
        "2025-06-02, NOT_YET,, 2025-06-03",
        "2025-06-03, COUNTS, 2026-06-02,",
        "2026-06-02, COUNTS, 2026-06-02,",
        "2026-06-03, LAPSED,, 2026-06-02"
    })
    void countsFromTheSecondCheck(LocalDate asOf, RecordVerdict verdict, LocalDate until, LocalDate day) {
        facts.response(partner, "S-1", "ann@acme.example", true, "2025-06-01", "2025-06-03", "2025-06-02");

        assertThat(ask.upgrade(partner, ROW, asOf)).singleElement().satisfies(line -> {
            assertThat(line.verdict()).isEqualTo(verdict);
            assertThat(line.countsUntil()).isEqualTo(until);
            assertThat(line.day()).isEqualTo(day);
        });
    }

    /** R21. */
    @Test
    void saysWhichCheckIsMissing() {
        facts.response(partner, "S-1", "ann@acme.example", true, "2026-05-01", "", "2026-05-01");
        facts.response(partner, "S-2", "bo@acme.example", true, "2026-05-01", "2026-05-01", "");
        facts.response(partner, "S-3", "cy@acme.example", true, "2026-05-01", "", "");

        assertThat(ask.upgrade(partner, ROW, DAY))
                .extracting(RecordLine::id, RecordLine::verdict, RecordLine::other)
                .containsExactlyInAnyOrder(
                        tuple("S-1", RecordVerdict.NOT_CONFIRMED, "EMAIL"),
                        tuple("S-2", RecordVerdict.NOT_CONFIRMED, "CUSTOMER"),
                        tuple("S-3", RecordVerdict.NOT_CONFIRMED, "BOTH"));
    }

    /** R21. */
    @Test
    void countsARespondentOnceAndSaysThroughWhichResponse() {
        facts.response(partner, "OLDER", "ann@acme.example", true, "2026-03-01", "2026-03-01", "2026-03-01");
        facts.response(partner, "NEWER", " ANN@acme.example", true, "2026-05-01", "2026-05-01", "2026-05-01");

        assertThat(ask.upgrade(partner, ROW, DAY))
                .extracting(RecordLine::id, RecordLine::verdict, RecordLine::other)
                .containsExactly(
                        tuple("NEWER", RecordVerdict.COUNTS, null),
                        tuple("OLDER", RecordVerdict.SAME_RESPONDENT, "NEWER"));
    }

    /** R22: the partner sees a private one as a number, whatever its verdict. */
    @Test
    void givesThePartnerOnlyTheNumberOfPrivateResponses() {
        facts.response(partner, "SHARED", "ann@acme.example", true, "2026-05-01", "2026-05-01", "2026-05-01");
        facts.response(partner, "CANARY-1", "canary@acme.example", false, "2026-05-01", "2026-05-01", "2026-05-01");
        facts.response(partner, "CANARY-2", "canary@bolt.example", false, "2026-05-01", "", "");

        var page = ask.byPartner(partner, ROW, DAY);

        assertThat(page.lines()).extracting(RecordLine::id).containsExactly("SHARED");
        assertThat(page.listed()).isEqualTo(1);
        assertThat(page.summary().counting()).isEqualTo(2);
        assertThat(page.summary().withheldCounting()).isEqualTo(1);
        assertThat(page.summary().withheldNotCounting()).isEqualTo(1);
        assertThat(page.summary().reasons()).isEmpty();
    }

    /** R22: whoever ticked the box shows the response, but not the address; and not before it is theirs for certain. */
    @Test
    void givesThePartnerSharedResponsesOfConfirmedAddressesWithoutThese() {
        facts.response(partner, "S-1", "ann@acme.example", true, "2026-05-01", "2026-05-01", "");
        facts.response(partner, "S-2", "bo@acme.example", true, "2026-05-01", "", "");

        assertThat(ask.byPartner(partner, ROW, DAY).lines()).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo("S-1");
            assertThat(line.note()).isEqualTo("Comment of S-1");
            assertThat(line.detail()).isNull();
        });
        assertThat(ask.upgrade(partner, ROW, DAY))
                .extracting(RecordLine::detail)
                .contains("bo@acme.example");
    }

    /** R22: a line that the partner sees doesn't point to a private one of the same respondent. */
    @Test
    void countsTheSharedResponseBeforeTheSameRespondentsPrivateOne() {
        facts.response(partner, "SHARED", "ann@acme.example", true, "2026-03-01", "2026-03-01", "2026-03-01");
        facts.response(partner, "PRIVATE", "ann@acme.example", false, "2026-05-01", "2026-05-01", "2026-05-01");

        assertThat(ask.byPartner(partner, ROW, DAY).lines())
                .extracting(RecordLine::id, RecordLine::verdict)
                .containsExactly(tuple("SHARED", RecordVerdict.COUNTS));
        assertThat(ask.upgrade(partner, ROW, DAY))
                .extracting(RecordLine::id, RecordLine::other)
                .containsExactly(tuple("SHARED", null), tuple("PRIVATE", "SHARED"));
    }

    /** R22 binds the partner; the vendor's side reads all and sees which are private. */
    @Test
    void showsTheVendorPrivateResponsesMarkedAsSuch() {
        facts.response(partner, "S-1", "ann@acme.example", false, "2026-05-01", "2026-05-01", "2026-05-01");

        assertThat(ask.upgrade(partner, ROW, DAY)).singleElement().satisfies(line -> {
            assertThat(line.note()).isEqualTo("Comment of S-1");
            assertThat(line.score()).isEqualTo(4);
            assertThat(line.unshared()).isTrue();
            assertThat(line.withheld()).isFalse();
        });
    }
}
