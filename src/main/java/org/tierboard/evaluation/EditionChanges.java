package org.tierboard.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a later edition of the guide changes, row by row.
 *
 * @param changed the rows that both have, each with at least one difference
 * @param fee whether the fee's amount or name differs
 * @param addedCodes credentials that only the later catalogue knows
 * @param removedCodes credentials that only the earlier one knows
 */
public record EditionChanges(
        RequirementSet earlier,
        RequirementSet later,
        List<Requirement> added,
        List<Requirement> removed,
        List<RowChange> changed,
        boolean fee,
        Set<String> addedCodes,
        Set<String> removedCodes) {

    /** Compares two editions of a path, whichever of the two comes first in time. */
    public static EditionChanges between(RequirementSet one, RequirementSet other) {
        var isInOrder = !one.inForceFrom().isAfter(other.inForceFrom());
        return between(new Pair(isInOrder ? one : other, isInOrder ? other : one));
    }

    private static EditionChanges between(Pair sets) {
        return new EditionChanges(
                sets.earlier,
                sets.later,
                missing(sets.earlier, sets.later),
                missing(sets.later, sets.earlier),
                sets.earlier.requirements().stream()
                        .flatMap(row ->
                                sets.later.requirement(row.row()).stream().map(then -> RowChange.between(row, then)))
                        .filter(change -> !change.differences().isEmpty())
                        .toList(),
                sets.earlier.annualFee().compareTo(sets.later.annualFee()) != 0
                        || !sets.earlier.fee().label().equals(sets.later.fee().label()),
                without(
                        sets.later.catalogue().keySet(),
                        sets.earlier.catalogue().keySet()),
                without(
                        sets.earlier.catalogue().keySet(),
                        sets.later.catalogue().keySet()));
    }

    public boolean isEmpty() {
        return added.isEmpty()
                && removed.isEmpty()
                && changed.isEmpty()
                && !fee
                && addedCodes.isEmpty()
                && removedCodes.isEmpty();
    }

    /** The rows of the second set that the first one lacks. */
    private static List<Requirement> missing(RequirementSet from, RequirementSet in) {
        return in.requirements().stream()
                .filter(row -> from.requirement(row.row()).isEmpty())
                .toList();
    }

    private static Set<String> without(Set<String> codes, Set<String> others) {
        var rest = new TreeSet<>(codes);
        rest.removeAll(others);
        return rest;
    }

    private record Pair(RequirementSet earlier, RequirementSet later) {}
}
