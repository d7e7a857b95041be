package org.tierboard.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Tier;

/**
 * For how long a partner has met the criteria of the tier that it wants to reach (R16, R17). Derived from the dated facts
 * for every day at once, so it is exact whenever it is asked and however late a fact arrived.
 */
public final class SustainedAttainment {

    private SustainedAttainment() {}

    /**
     * Finds the run that lasts through a day, and whether one was ever long enough.
     *
     * @param target the tier applied for
     * @param since the first day of the uninterrupted stretch of the tier below that contains {@code asOf}; earlier days
     *     don't count
     * @param history what counted on the days of the stretch
     * @param editions every requirement set of the path, by its first day; on each day the one in force decides
     */
    public static Attainment sweep(
            Tier target,
            LocalDate since,
            History history,
            NavigableMap<LocalDate, RequirementSet> editions,
            LocalDate asOf) {
        var months = monthsAsked(target, editions, asOf);
        if (months.isEmpty() || asOf.isBefore(since)) {
            return Attainment.NONE;
        }
        var runs = metDays(target, DaySpan.of(since, asOf.plusDays(1)), history, editions);
        return attainment(runs, since, asOf, months.get());
    }

    private static Optional<Integer> monthsAsked(
            Tier target, NavigableMap<LocalDate, RequirementSet> editions, LocalDate asOf) {
        var entry = editions.floorEntry(asOf);
        var inForce = entry == null ? editions.firstEntry().getValue() : entry.getValue();
        return inForce.requirements().stream()
                .filter(row -> row.measure() == Measure.SUSTAINED_ATTAINMENT)
                .flatMap(row -> row.threshold(target).stream())
                .map(threshold -> threshold.intValueExact())
                .findFirst();
    }

    /** The days of the span, counted from its first, on which the edition in force finds every criterion met. */
    private static BitSet metDays(
            Tier target, DaySpan span, History history, NavigableMap<LocalDate, RequirementSet> editions) {
        var met = new BitSet(span.days());
        var facts = new SortedFacts(history.facts());
        editions.forEach((day, set) -> {
            var isFirst = day.equals(editions.firstKey());
            var reign = span.between(isFirst ? null : day, editions.higherKey(day));
            if (reign.days() > 0) {
                met.or(shifted(new CriteriaDays(reign, set, facts, history).met(target), span.offset(reign.first())));
            }
        });
        return met;
    }

    private static BitSet shifted(BitSet days, int by) {
        var shifted = new BitSet();
        days.stream().forEach(day -> shifted.set(day + by));
        return shifted;
    }

    private static Attainment attainment(BitSet met, LocalDate since, LocalDate asOf, int monthsAsked) {
        LocalDate reachedOn = null;
        LocalDate heldSince = null;
        for (int start = met.nextSetBit(0); start >= 0; start = met.nextSetBit(met.nextClearBit(start))) {
            var from = since.plusDays(start);
            var until = since.plusDays(met.nextClearBit(start));
            var reached = from.plusMonths(monthsAsked);
            if (reachedOn == null && reached.isBefore(until)) {
                reachedOn = reached;
            }
            if (asOf.isBefore(until)) {
                heldSince = from;
            }
        }
        return new Attainment(heldSince, wholeMonths(heldSince, asOf), reachedOn);
    }

    /** The most months {@code m} with {@code from + m months <= to}; from 31 August, six are full on 28 February. */
    private static int wholeMonths(@Nullable LocalDate from, LocalDate to) {
        if (from == null) {
            return 0;
        }
        var months = (int) ChronoUnit.MONTHS.between(from, to);
        return from.plusMonths(months + 1L).isAfter(to) ? months : months + 1;
    }
}
