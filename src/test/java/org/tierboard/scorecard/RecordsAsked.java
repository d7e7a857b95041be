package org.tierboard.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.tierboard.evaluation.Attainment;
import org.tierboard.evaluation.RequirementSet;
import org.tierboard.evaluation.RowId;
import org.tierboard.evaluation.Standing;
import org.tierboard.evaluation.TierEvaluation;
import org.tierboard.evaluation.TierPeriod;
import org.tierboard.kernel.Tier;

/** Asks for the records behind a cell of a card on which nothing was counted. */
@TestComponent
class RecordsAsked {

    /** The last review of the partner, and the next. */
    static final LocalDate LAST_REVIEW = LocalDate.of(2026, 2, 1);

    static final LocalDate NEXT_REVIEW = LocalDate.of(2027, 2, 1);

    private static final RequirementSet SET = RecordsGuide.set();

    private final Records records;

    RecordsAsked(List<RecordsSource> sources) {
        this.records = new Records(null, sources);
    }

    /** As an administrator sees them. */
    List<RecordLine> upgrade(int partner, String row, LocalDate asOf) {
        return page(partner, row, RecordsColumn.UPGRADE, asOf, true).lines();
    }

    List<RecordLine> renewal(int partner, String row, LocalDate asOf) {
        return page(partner, row, RecordsColumn.RENEWAL, asOf, true).lines();
    }

    /** As the partner's alliance lead sees them. */
    RecordsPage byPartner(int partner, String row, LocalDate asOf) {
        return page(partner, row, RecordsColumn.UPGRADE, asOf, false);
    }

    RecordsPage page(int partner, String row, RecordsColumn column, LocalDate asOf, boolean everything) {
        return page(
                partner,
                new RecordsRequest(
                        RowId.of(row),
                        column,
                        asOf,
                        RecordsShow.ALL,
                        0,
                        500,
                        everything ? RecordsSight.ADMINISTRATOR : RecordsSight.PARTNER));
    }

    RecordsPage page(int partner, RecordsRequest request) {
        var period = new TierPeriod(Tier.ADVANCED, LAST_REVIEW, NEXT_REVIEW);
        var standing = new Standing(period, LAST_REVIEW, NEXT_REVIEW);
        var card = TierEvaluation.evaluate(standing, Map.of(), Attainment.NONE, SET, request.asOf());
        return records.behind(partner, card, request);
    }
}
