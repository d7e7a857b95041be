package org.tierboard.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody may have meant: the known codes that share most with what they wrote. */
final class NearMatches {

    private static final int SHOWN = 3;
    private static final double ENOUGH = 0.5;

    private final List<String> known;

    NearMatches(List<String> known) {
        this.known = List.copyOf(known);
    }

    List<String> to(String written) {
        var pairs = pairs(written);
        return known.stream()
                .map(code -> Map.entry(code, likeness(pairs, pairs(code))))
                .filter(entry -> entry.getValue() >= ENOUGH)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Pairs of neighbouring letters, word by word: order of words and small slips matter little. */
    private static Set<String> pairs(String text) {
        return Stream.of(Reasons.shorten(text).toUpperCase(Locale.ROOT).split("[^A-Z0-9]+", -1))
                .flatMap(word -> Stream.iterate(0, i -> i + 1)
                        .limit(Math.max(0, word.length() - 1))
                        .map(i -> word.substring(i, i + 2)))
                .collect(Collectors.toSet());
    }

    private static double likeness(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * shared / (one.size() + other.size());
    }
}
