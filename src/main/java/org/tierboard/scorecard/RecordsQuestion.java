package org.tierboard.scorecard;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.Scorecard;
import org.tierboard.evaluation.TierPeriod;

/** A cell whose records are sought, with the card that it stands on. */
record RecordsQuestion(
        int partnerNo, Scorecard card, Requirement requirement, RecordsColumn column, RecordsRequest request) {

    private static final String[] ORDER =
            Arrays.stream(RecordVerdict.values()).map(Enum::name).toArray(String[]::new);

    LocalDate asOf() {
        return card.asOf();
    }

    /** What every statement may ask for by name. */
    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("partner", partnerNo);
        parameters.put("asOf", asOf());
        parameters.put("partnerSide", !request.sight().readsUnshared());
        parameters.put("show", request.show().name());
        parameters.put("order", ORDER);
        var after = request.after();
        parameters.put("size", request.size() + 1L); // one more tells whether there is another page
        parameters.put(
                "offset", after == null ? request.skipped() : after.seen().alike());
        parameters.putAll(RecordsPlace.parameters(after));
        addWindow(parameters);
        return parameters;
    }

    private void addWindow(Map<String, @Nullable Object> parameters) {
        var period = card.standing().period();
        var countsFor = requirement.countsFor();
        parameters.put("renewal", column == RecordsColumn.RENEWAL);
        parameters.put("periodFrom", period == null ? null : period.startsOn());
        parameters.put("periodUntil", period == null ? null : period.nextReviewOn());
        parameters.put("lastOfPeriod", period == null ? null : lastOf(period));
        parameters.put("countsFor", (countsFor == null ? Period.ZERO : countsFor).toString());
    }

    /** R3: what is dated in the period counts through its last day; once the review is overdue, until somebody decides. */
    private @Nullable LocalDate lastOf(TierPeriod period) {
        return period.isReviewAhead(asOf()) ? period.nextReviewOn().minusDays(1) : null;
    }
}
