package org.tierboard.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Predicate;
import org.tierboard.kernel.Tier;

/**
 * On which days one edition finds the criteria of a tier met. A count changes only on the borders of the facts' days: each
 * border is noted as a difference, and one pass over the days adds them up.
 */
final class CriteriaDays {

    private final DaySpan span;
    private final RequirementSet set;
    private final SortedFacts facts;
    private final History history;

    CriteriaDays(DaySpan span, RequirementSet set, SortedFacts facts, History history) {
        this.span = span;
        this.set = set;
        this.facts = facts;
        this.history = history;
    }

    BitSet met(Tier tier) {
        var met = new BitSet(span.days());
        met.set(0, span.days());
        for (var row : set.criteria(tier)) {
            met.and(met(row, row.atLeast().getOrDefault(tier, BigDecimal.ZERO)));
        }
        return met;
    }

    private BitSet met(Requirement row, BigDecimal threshold) {
        return switch (row.measure()) {
            case INDIVIDUALS -> individuals(row, threshold);
            case DESIGNATIONS -> distinct(row, Source.DESIGNATION, designated(row), threshold);
            case LAUNCHED_OPPORTUNITIES -> launches(row, threshold);
            case LAUNCHED_MRR -> revenue(row, threshold);
            case BUSINESS_PLAN -> distinct(row, Source.PLAN, fact -> true, threshold);
            case REFERENCEABLE_CUSTOMERS -> distinct(row, Source.REFERENCE, fact -> true, threshold);
            case CSAT_RESPONSES -> distinct(row, Source.CSAT, fact -> true, threshold);
            case SUSTAINED_ATTAINMENT, EXECUTIVE_BUSINESS_REVIEW ->
                throw new IllegalStateException(row.row() + " is no criterion");
        };
    }

    private BitSet individuals(Requirement row, BigDecimal threshold) {
        var changes = new long[span.days() + 1];
        history.headcount(set.codes(row)).forEach((day, by) -> changes[span.offset((int) day.toEpochDay())] += by);
        return reaching(changes, threshold);
    }

    private static Predicate<CountingFact> designated(Requirement row) {
        return fact -> row.designations().isEmpty() || row.designations().contains(fact.kind());
    }

    /** Each key once a day: of a key's facts, oldest first, only what lies beyond the days already covered is added. */
    private BitSet distinct(Requirement row, Source source, Predicate<CountingFact> counts, BigDecimal threshold) {
        var changes = new long[span.days() + 1];
        var key = 0L;
        var covered = 0;
        for (var dated : facts.of(source)) {
            if (counts.test(dated.fact())) {
                covered = dated.fact().key() == key ? covered : 0;
                key = dated.fact().key();
                var from = Math.max(covered, span.offset(dated.from()));
                covered = Math.max(from, span.offset(dated.end(row.countsFor())));
                changes[from]++;
                changes[covered]--;
            }
        }
        return reaching(changes, threshold);
    }

    private BitSet launches(Requirement row, BigDecimal threshold) {
        var changes = new long[span.days() + 1];
        for (var launch : facts.of(Source.LAUNCH)) {
            changes[span.offset(launch.from())] += launch.fact().count();
            changes[span.offset(launch.end(row.countsFor()))] -= launch.fact().count();
        }
        return reaching(changes, threshold);
    }

    private static BitSet reaching(long[] changes, BigDecimal threshold) {
        var required = threshold.longValueExact();
        var days = new BitSet(changes.length - 1);
        var count = 0L;
        for (int day = 0; day < changes.length - 1; day++) {
            count += changes[day];
            days.set(day, count >= required);
        }
        return days;
    }

    private BitSet revenue(Requirement row, BigDecimal threshold) {
        var changes = new BigDecimal[span.days() + 1];
        Arrays.fill(changes, BigDecimal.ZERO);
        for (var launch : facts.of(Source.LAUNCH)) {
            var from = span.offset(launch.from());
            var until = span.offset(launch.end(row.countsFor()));
            changes[from] = changes[from].add(launch.fact().amount());
            changes[until] = changes[until].subtract(launch.fact().amount());
        }
        var days = new BitSet(changes.length - 1);
        var sum = BigDecimal.ZERO;
        for (int day = 0; day < changes.length - 1; day++) {
            sum = sum.add(changes[day]);
            days.set(day, sum.compareTo(threshold) >= 0);
        }
        return days;
    }
}
