package org.tierboard.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.tierboard.kernel.Tier;

/** Small requirement sets for tests that need no whole edition: a few rows, all of the Premier tier. */
final class RequirementSets {

    static final Map<String, CredentialKind> CATALOGUE = Map.of(
            "CLOUD_PRACTITIONER", CredentialKind.FOUNDATIONAL,
            "DEVELOPER_ASSOCIATE", CredentialKind.ASSOCIATE,
            "SECURITY_SPECIALTY", CredentialKind.SPECIALTY);

    private RequirementSets() {}

    /** A set in force from a day, whose last row asks for months of sustained attainment. */
    static RequirementSet set(LocalDate from, int months, Requirement... rows) {
        var all = new ArrayList<>(Arrays.asList(rows));
        all.add(row("sustained-attainment", Measure.SUSTAINED_ATTAINMENT, Set.of(), Set.of(), months, null));
        var fee = new ProgrammeFee(BigDecimal.valueOf(2500), "Fee", "The fee.", new Citation("FAQ 2"));
        return new RequirementSet("SERVICES", from, "Test", fee, CATALOGUE, all);
    }

    static NavigableMap<LocalDate, RequirementSet> editions(RequirementSet... sets) {
        var editions = new TreeMap<LocalDate, RequirementSet>();
        List.of(sets).forEach(set -> editions.put(set.inForceFrom(), set));
        return editions;
    }

    static Requirement individuals(int atLeast, CredentialKind... kinds) {
        return row("individuals-" + kinds[0], Measure.INDIVIDUALS, Set.of(kinds), Set.of(), atLeast, null);
    }

    static Requirement designations(int atLeast, String... kinds) {
        return row("designations", Measure.DESIGNATIONS, Set.of(), Set.of(kinds), atLeast, null);
    }

    static Requirement timeBound(Measure measure, long atLeast, String period) {
        return row(measure.name(), measure, Set.of(), Set.of(), atLeast, Period.parse(period));
    }

    private static Requirement row(
            String id,
            Measure measure,
            Set<CredentialKind> kinds,
            Set<String> designations,
            long atLeast,
            Period period) {
        return new Requirement(
                RowId.of(id),
                null,
                Category.EXPERIENCE,
                measure,
                id,
                "What counts.",
                kinds,
                designations,
                Map.of(Tier.PREMIER, BigDecimal.valueOf(atLeast)),
                period,
                new Citation("FAQ 5"));
    }
}
