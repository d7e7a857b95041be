package org.tierboard.scorecard;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.RequirementSet;
import org.tierboard.evaluation.Window;
import org.tierboard.kernel.Tier;

/**
 * What the counting statement is told: the day, and what the requirement set in force on it says counts and for how long.
 *
 * @param headcounts the sets of credentials, by code, that some edition of the path counts individuals by
 * @param typeNumbers the numbers of the catalogue's codes in the database
 */
record CountingParameters(
        RequirementSet set, LocalDate day, List<Set<String>> headcounts, Map<String, Integer> typeNumbers) {

    private static final Period NEVER_ASKED = Period.ZERO;

    /** The rows that count individuals; the statement answers them by position. */
    static List<Requirement> individualRows(RequirementSet set) {
        var rows = set.requirements().stream()
                .filter(r -> r.measure() == Measure.INDIVIDUALS)
                .toList();
        if (rows.size() > CountingStatement.INDIVIDUAL_ROWS) {
            throw new IllegalStateException("%s of %s counts individuals in %d rows, %d are the most"
                    .formatted(set.path(), set.inForceFrom(), rows.size(), CountingStatement.INDIVIDUAL_ROWS));
        }
        return rows;
    }

    /** The tier whose criteria must have been held for some time before it is granted, if there is one (R17). */
    static Optional<Tier> sustainedTier(RequirementSet set) {
        return of(set, Measure.SUSTAINED_ATTAINMENT).stream()
                .flatMap(r -> r.atLeast().keySet().stream())
                .min(Tier::compareTo);
    }

    /**
     * The different sets of credentials that the rows of some editions count individuals by.
     *
     * @throws IllegalStateException if one statement can't follow that many
     */
    static List<Set<String>> headcounts(Collection<RequirementSet> editions) {
        var headcounts = editions.stream()
                .flatMap(set -> individualRows(set).stream().map(set::codes))
                .distinct()
                .toList();
        if (headcounts.size() > HistoryStatement.MOST_HEADCOUNTS) {
            throw new IllegalStateException("The editions count individuals by %d sets of credentials, %d are the most"
                    .formatted(headcounts.size(), HistoryStatement.MOST_HEADCOUNTS));
        }
        return headcounts;
    }

    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("day", day);
        values.put("path", set.path());
        values.put("launchesSince", since(Measure.LAUNCHED_OPPORTUNITIES));
        values.put("mrrSince", since(Measure.LAUNCHED_MRR));
        values.put("plansSince", since(Measure.BUSINESS_PLAN));
        values.put("referencesSince", since(Measure.REFERENCEABLE_CUSTOMERS));
        values.put("responsesSince", since(Measure.CSAT_RESPONSES));
        values.put("longestPeriod", 400);
        values.put("applicantTier", applicantTier().map(Tier::name).orElse("none"));
        values.put("designationsAsked", designationsAsked());
        putBits(
                values,
                "row",
                CountingStatement.INDIVIDUAL_ROWS,
                individualRows(set).stream().map(set::codes).toList());
        putBits(values, "headcount", HistoryStatement.MOST_HEADCOUNTS, headcounts);
        return values;
    }

    /** The credential types of each set as bits, {@code name1} to the last one that the statement has room for. */
    private void putBits(Map<String, Object> values, String name, int room, List<Set<String>> sets) {
        for (int i = 0; i < room; i++) {
            values.put(name + (i + 1), i < sets.size() ? bits(sets.get(i)) : 0L);
        }
    }

    private long bits(Set<String> codes) {
        return codes.stream()
                .mapToLong(code -> 1L << requireNonNull(typeNumbers.get(code)))
                .reduce(0, (some, more) -> some | more);
    }

    private LocalDate since(Measure measure) {
        var period = of(set, measure).map(Requirement::countsFor).orElse(NEVER_ASKED);
        return Window.firstCounting(day, period);
    }

    private Optional<Tier> applicantTier() {
        return sustainedTier(set)
                .flatMap(target -> Arrays.stream(Tier.values())
                        .filter(t -> t.next().filter(target::equals).isPresent())
                        .findFirst());
    }

    private int designationsAsked() {
        return sustainedTier(set)
                .flatMap(tier -> of(set, Measure.DESIGNATIONS).flatMap(r -> r.threshold(tier)))
                .map(Number::intValue)
                .orElse(0);
    }

    private static Optional<Requirement> of(RequirementSet set, Measure measure) {
        return set.requirements().stream().filter(r -> r.measure() == measure).findFirst();
    }
}
