package org.tierboard.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Tier;

/** Compares what was counted with what is required: the card of rules.md section 7. */
public final class TierEvaluation {

    private TierEvaluation() {}

    /**
     * Judges a partner's tallies.
     *
     * @param tallies what each row counts to on the day; a row left out counts to nothing
     * @param attainment the run of sustained attainment up to the day (R17)
     * @param set the requirement set in force on the day (R5)
     */
    public static Scorecard evaluate(
            Standing standing, Map<RowId, Tally> tallies, Attainment attainment, RequirementSet set, LocalDate asOf) {
        var rows = set.requirements().stream()
                .map(r -> row(r, standing, tallies.getOrDefault(r.row(), Tally.NOTHING), attainment, asOf))
                .filter(row -> row.renewal() != null || row.upgrade() != null)
                .toList();
        return new Scorecard(
                asOf,
                set,
                standing,
                column(currentTier(standing), rows, Row::renewal),
                column(nextTier(standing), rows, Row::upgrade),
                rows,
                attainment);
    }

    /** The tier that the right column is about: the first for a partner without one (R23). */
    public static Optional<Tier> nextTier(Standing standing) {
        return currentTier(standing).map(Tier::next).orElse(Optional.of(Tier.SELECT));
    }

    /** The highest tier below another whose upgrade column is met (R28). */
    public static Optional<Tier> highestBelow(Tier tier, Map<RowId, Tally> tallies, RequirementSet set) {
        return Arrays.stream(Tier.values())
                .filter(lower -> lower.compareTo(tier) < 0)
                .filter(lower -> set.criteria(lower).stream()
                        .allMatch(row -> tallies.getOrDefault(row.row(), Tally.NOTHING)
                                        .upgrade()
                                        .compareTo(row.threshold(lower).orElseThrow())
                                >= 0))
                .max(Tier::compareTo);
    }

    private static Optional<Tier> currentTier(Standing standing) {
        return Optional.ofNullable(standing.period()).map(TierPeriod::tier);
    }

    private static Row row(
            Requirement requirement, Standing standing, Tally tally, Attainment attainment, LocalDate asOf) {
        var renewal = currentTier(standing)
                .filter(tier -> !requirement.measure().isForApplicants())
                .flatMap(requirement::threshold)
                .map(required -> cell(tally.renewal(), required, renewalGap(standing, asOf)));
        var upgrade = nextTier(standing)
                .flatMap(requirement::threshold)
                .map(required -> requirement.measure() == Measure.SUSTAINED_ATTAINMENT
                        ? sustained(attainment, required)
                        : cell(tally.upgrade(), required, Status.NOT_MET));
        return new Row(requirement, renewal.orElse(null), upgrade.orElse(null));
    }

    private static Cell cell(BigDecimal actual, BigDecimal required, Status otherwise) {
        return new Cell(actual.compareTo(required) >= 0 ? Status.MET : otherwise, actual, required);
    }

    private static Cell sustained(Attainment attainment, BigDecimal required) {
        var status = attainment.isMet() ? Status.MET : Status.NOT_MET;
        return new Cell(status, BigDecimal.valueOf(attainment.months()), required);
    }

    private static Status renewalGap(Standing standing, LocalDate asOf) {
        var period = Objects.requireNonNull(standing.period());
        return period.isReviewAhead(asOf) ? Status.DUE : Status.NOT_MET;
    }

    private static @Nullable Column column(Optional<Tier> tier, List<Row> rows, Function<Row, @Nullable Cell> side) {
        return tier.map(t -> new Column(
                        t, rows.stream().map(side).filter(Objects::nonNull).allMatch(Cell::isMet)))
                .orElse(null);
    }
}
