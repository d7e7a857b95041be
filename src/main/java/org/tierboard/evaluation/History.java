package org.tierboard.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What counted for a partner on every day of a stretch.
 *
 * @param facts all dated facts that may count on a day of it, in any order, but for credentials
 * @param headcounts for the credentials of each row, by code, how many more or fewer individuals hold at least one of them
 *     from a day on (R9); whoever holds one when the stretch begins is added on its first day, or before
 */
public record History(List<CountingFact> facts, Map<Set<String>, Map<LocalDate, Long>> headcounts) {

    public static final History NONE = new History(List.of(), Map.of());

    Map<LocalDate, Long> headcount(Set<String> codes) {
        return headcounts.getOrDefault(codes, Map.of());
    }
}
