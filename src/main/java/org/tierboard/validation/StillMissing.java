package org.tierboard.validation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.RequirementSet;
import org.tierboard.kernel.Tier;

/**
 * What a tier asks of designations, and what of it is there. All of it is read from the requirement set: how many, and
 * which must be among them (R15, FAQ 27).
 *
 * @param tier the lowest tier above the one held that asks for designations
 */
public record StillMissing(Tier tier, List<Row> rows) {

    public StillMissing {
        rows = List.copyOf(rows);
    }

    /**
     * A row of the requirement set.
     *
     * @param part whether it names what must be among those of the row above
     * @param held how many designations qualify
     */
    public record Row(String id, String label, boolean part, long held, long required) {

        public long missing() {
            return Math.max(0, required - held);
        }

        public boolean isMet() {
            return missing() == 0;
        }
    }

    /**
     * What the next tier that asks for designations asks.
     *
     * @param current the tier held; none for a partner without one. Who holds the highest is asked for that one.
     * @param kinds the kinds of designation in force, each counted once however often it was renewed
     */
    public static Optional<StillMissing> of(RequirementSet set, @Nullable Tier current, Collection<String> kinds) {
        return next(set, current).map(tier -> new StillMissing(tier, rows(set, tier, Set.copyOf(kinds))));
    }

    private static Optional<Tier> next(RequirementSet set, @Nullable Tier current) {
        return List.of(Tier.values()).stream()
                .filter(tier -> current == null
                        || tier.compareTo(current) > 0
                        || tier.next().isEmpty())
                .filter(tier -> designations(set).stream()
                        .anyMatch(row -> row.threshold(tier).isPresent()))
                .findFirst();
    }

    private static List<Row> rows(RequirementSet set, Tier tier, Set<String> kinds) {
        return designations(set).stream()
                .filter(row -> row.threshold(tier).isPresent())
                .map(row -> row(row, row.threshold(tier).orElse(BigDecimal.ZERO), kinds))
                .toList();
    }

    private static Row row(Requirement row, BigDecimal required, Set<String> kinds) {
        var held = kinds.stream()
                .filter(kind ->
                        row.designations().isEmpty() || row.designations().contains(kind))
                .count();
        return new Row(row.row().value(), row.label(), row.partOf() != null, held, required.longValue());
    }

    private static List<Requirement> designations(RequirementSet set) {
        return set.requirements().stream()
                .filter(row -> row.measure() == Measure.DESIGNATIONS)
                .toList();
    }
}
