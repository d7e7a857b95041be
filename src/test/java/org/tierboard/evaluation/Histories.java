package org.tierboard.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Pasts of a partner, told as single holdings and facts. */
final class Histories {

    private Histories() {}

    /** A person holds a credential on {@code [from, until)}. */
    record Holding(
            String code,
            long person,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean isHeldOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    static History of(NavigableMap<LocalDate, RequirementSet> editions, Collection<? extends Record> facts) {
        var headcounts = new HashMap<Set<String>, Map<LocalDate, Long>>();
        for (var set : editions.values()) {
            set.requirements().stream()
                    .filter(row -> row.measure() == Measure.INDIVIDUALS)
                    .forEach(row ->
                            headcounts.put(set.codes(row), headcount(set.codes(row), all(Holding.class, facts))));
        }
        return new History(all(CountingFact.class, facts), headcounts);
    }

    private static Map<LocalDate, Long> headcount(Set<String> codes, List<Holding> holdings) {
        var days = new TreeSet<LocalDate>();
        holdings.forEach(holding -> {
            days.add(holding.from());
            if (holding.until() != null) {
                days.add(holding.until());
            }
        });
        var changes = new TreeMap<LocalDate, Long>();
        var before = 0L;
        for (var day : days) {
            var people = holdings.stream()
                    .filter(holding -> codes.contains(holding.code()) && holding.isHeldOn(day))
                    .map(Holding::person)
                    .distinct()
                    .count();
            changes.put(day, people - before);
            before = people;
        }
        return changes;
    }

    private static <T> List<T> all(Class<T> type, Collection<? extends Record> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
