package org.tierboard.tiering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.tierboard.scorecard.Trends.Launches;
import org.tierboard.scorecard.Trends.Pipeline;

/**
 * The deep dive into an applicant's business on a day (guide section 7): revenue growth, pipeline, partner-originated
 * launches, and whether the criteria will go on being met. Written by the product from the facts, and kept as it was.
 *
 * @param months the two years that end with the day, month by month, oldest first
 * @param criteria what becomes of each Premier criterion if nothing comes
 */
public record DataAssessment(
        LocalDate asOf,
        @Nullable LocalDate heldSince,
        List<Launches> months,
        List<Pipeline> pipeline,
        List<Prospect> criteria) {

    private static final int YEAR = 12;

    /** How far ahead the criteria are looked at. */
    public static final int MONTHS_AHEAD = 6;

    /**
     * A criterion and what becomes of it.
     *
     * @param now "52 of 50"; empty for a yes/no criterion
     * @param then the same at the end of the months looked at
     * @param lapsesOn the first day on which it isn't met; null if it stays met through those months
     * @param returnsOn the first day after that on which it is met again, by what is dated ahead; null if it isn't
     */
    public record Prospect(
            String row,
            String label,
            String now,
            String then,
            @Nullable LocalDate lapsesOn,
            @Nullable LocalDate returnsOn) {}

    public DataAssessment {
        months = List.copyOf(months);
        pipeline = List.copyOf(pipeline);
        criteria = List.copyOf(criteria);
    }

    /** The twelve months that end with the day. */
    public List<Launches> latest() {
        return months.subList(months.size() - YEAR, months.size());
    }

    /** The twelve before. */
    public List<Launches> before() {
        return months.subList(0, months.size() - YEAR);
    }

    public static long launches(List<Launches> months) {
        return sum(months, Launches::launches);
    }

    public static long originated(List<Launches> months) {
        return sum(months, Launches::originated);
    }

    public static BigDecimal revenue(List<Launches> months) {
        return months.stream().map(Launches::revenue).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Growth in per cent of what was before, a half rounded up; null where there was nothing. */
    public static @Nullable Long growth(BigDecimal before, BigDecimal now) {
        return before.signum() == 0 ? null : percent(now.subtract(before), before);
    }

    /** A share in per cent, a half rounded up; null of nothing. */
    public static @Nullable Long share(long part, long whole) {
        return whole == 0 ? null : percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    public List<Prospect> lapsing() {
        return criteria.stream()
                .filter(criterion -> criterion.lapsesOn() != null)
                .toList();
    }

    public BigDecimal pipelineAmount() {
        return pipeline.stream().map(Pipeline::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public long pipelineOpportunities() {
        return pipeline.stream().mapToLong(Pipeline::opportunities).sum();
    }

    private static long percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, 0, RoundingMode.HALF_UP).longValueExact();
    }

    private static long sum(List<Launches> months, ToLongFunction<Launches> number) {
        return months.stream().mapToLong(number).sum();
    }
}
