package org.tierboard.evaluation;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Tier;

/**
 * One row of a requirement set: what it asks of each tier, what counts towards it and for how long, and where the guide
 * says so.
 *
 * @param partOf the row under which this one stands on the card, for a sub-row
 * @param kinds the kinds of credential that count, for {@link Measure#INDIVIDUALS}; else empty
 * @param designations the kinds of designation that qualify ({@code MSP}, {@code COMPETENCY:devops}), for {@link
 *     Measure#DESIGNATIONS}; empty where every one does
 * @param atLeast the threshold of each tier that asks for the row; a tier left out doesn't
 * @param countsFor how long an item counts, for a time-bound measure; else null (R1)
 * @param help what counts, said to the partner in one or two sentences
 */
public record Requirement(
        RowId row,
        @Nullable RowId partOf,
        Category category,
        Measure measure,
        String label,
        String help,
        Set<CredentialKind> kinds,
        Set<String> designations,
        Map<Tier, BigDecimal> atLeast,
        @Nullable Period countsFor,
        Citation citation) {

    public Requirement {
        kinds = Set.copyOf(kinds);
        designations = Set.copyOf(designations);
        atLeast = Map.copyOf(atLeast);
    }

    /** The threshold of a tier; empty where the tier doesn't ask for this row. */
    public Optional<BigDecimal> threshold(Tier tier) {
        return Optional.ofNullable(atLeast.get(tier));
    }
}
