package org.tierboard.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A partner's facts by source, and within it by what is counted once, oldest first. */
final class SortedFacts {

    private static final Comparator<DatedFact> ORDER =
            Comparator.comparingLong((DatedFact dated) -> dated.fact().key()).thenComparingInt(DatedFact::from);

    private final Map<Source, List<DatedFact>> bySource = new EnumMap<>(Source.class);

    SortedFacts(List<CountingFact> facts) {
        facts.forEach(fact -> bySource.computeIfAbsent(fact.source(), source -> new ArrayList<>())
                .add(DatedFact.of(fact)));
        bySource.values().forEach(ofSource -> ofSource.sort(ORDER));
    }

    List<DatedFact> of(Source source) {
        return bySource.getOrDefault(source, List.of());
    }
}
