package org.tierboard.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Tier;

/**
 * A row that two editions have, and in what they differ. The citation and the help text are no difference in what is asked.
 *
 * @param tiers the tiers whose threshold differs
 */
public record RowChange(Requirement before, Requirement after, Set<Difference> differences, Set<Tier> tiers) {

    /** A side of a requirement that an edition may change. */
    public enum Difference {
        LABEL(Requirement::label),
        PLACE(row -> row.partOf() + " " + row.category()),
        MEASURE(Requirement::measure),
        THRESHOLD(null),
        PERIOD(Requirement::countsFor),
        KINDS(Requirement::kinds),
        DESIGNATIONS(Requirement::designations);

        private final @Nullable Function<Requirement, @Nullable Object> side;

        Difference(@Nullable Function<Requirement, @Nullable Object> side) {
            this.side = side;
        }

        private boolean isBetween(Requirement before, Requirement after) {
            return side != null && !Objects.equals(side.apply(before), side.apply(after));
        }
    }

    static RowChange between(Requirement before, Requirement after) {
        var differences = EnumSet.noneOf(Difference.class);
        Arrays.stream(Difference.values())
                .filter(difference -> difference.isBetween(before, after))
                .forEach(differences::add);
        var tiers = EnumSet.noneOf(Tier.class);
        Arrays.stream(Tier.values())
                .filter(tier ->
                        isOther(before.atLeast().get(tier), after.atLeast().get(tier)))
                .forEach(tiers::add);
        if (!tiers.isEmpty()) {
            differences.add(Difference.THRESHOLD);
        }
        return new RowChange(before, after, differences, tiers);
    }

    private static boolean isOther(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before == null || after == null ? before != after : before.compareTo(after) != 0;
    }
}
