package org.tierboard.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.RowId;
import org.tierboard.evaluation.Scorecard;
import org.tierboard.evaluation.Standing;

/** What is known of the membership and its fee on a day (R26); the card holds it, no statement is needed. */
final class RecordsOfFee {

    static final RowId ROW = RowId.of("program-fee");

    private RecordsOfFee() {}

    static RecordsFound find(Scorecard card, RecordsRequest request) {
        return RecordsFound.of(List.of(membership(card), fee(card)), request);
    }

    private static RecordLine membership(Scorecard card) {
        var confirmedOn = card.standing().membershipConfirmedOn();
        if (confirmedOn == null) {
            return line(RecordKind.MEMBERSHIP, null, RecordVerdict.NOT_CONFIRMED, null, null);
        }
        return confirmedOn.isAfter(card.asOf())
                ? line(RecordKind.MEMBERSHIP, confirmedOn, RecordVerdict.NOT_YET, null, confirmedOn)
                : line(RecordKind.MEMBERSHIP, confirmedOn, RecordVerdict.COUNTS, null, null);
    }

    private static RecordLine fee(Scorecard card) {
        Standing standing = card.standing();
        var paidThrough = standing.feePaidThrough();
        if (paidThrough == null) {
            return line(RecordKind.FEE, null, RecordVerdict.NOT_CONFIRMED, null, null);
        }
        return standing.isFeePaid(card.asOf())
                ? line(RecordKind.FEE, null, RecordVerdict.COUNTS, paidThrough, null)
                : line(RecordKind.FEE, null, RecordVerdict.LAPSED, null, paidThrough);
    }

    private static RecordLine line(
            RecordKind kind,
            @Nullable LocalDate onDay,
            RecordVerdict verdict,
            @Nullable LocalDate countsUntil,
            @Nullable LocalDate day) {
        return new RecordLine(
                kind, null, null, null, null, onDay, null, null, null, verdict, countsUntil, day, null, false, false);
    }
}
