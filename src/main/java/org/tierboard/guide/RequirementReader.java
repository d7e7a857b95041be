package org.tierboard.guide;

import java.math.BigDecimal;
import java.time.Period;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Category;
import org.tierboard.evaluation.Citation;
import org.tierboard.evaluation.CredentialKind;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.RowId;
import org.tierboard.kernel.Tier;

/** Reads one row of an edition; what its measure needs must be there, and what it doesn't know must not. */
final class RequirementReader {

    private final YamlBlock row;
    private final Measure measure;

    RequirementReader(YamlValue value) {
        row = new YamlBlock(
                value,
                "id",
                "part-of",
                "category",
                "measure",
                "label",
                "help",
                "kinds",
                "designations",
                "counts-for",
                "at-least",
                "citation");
        measure = row.get("measure").oneOf(Measure.class);
    }

    Requirement read() {
        var partOf = row.textOrNull("part-of");
        return new Requirement(
                RowId.of(row.get("id").text()),
                partOf == null ? null : RowId.of(partOf),
                row.get("category").oneOf(Category.class),
                measure,
                row.get("label").text(),
                row.get("help").text(),
                kinds(),
                designations(),
                atLeast(),
                countsFor(),
                new Citation(row.get("citation").text()));
    }

    private Set<CredentialKind> kinds() {
        var kinds = EnumSet.noneOf(CredentialKind.class);
        if (belongs("kinds", measure == Measure.INDIVIDUALS)) {
            row.get("kinds").list().forEach(kind -> addOnce(kinds, kind.oneOf(CredentialKind.class), kind));
        }
        return kinds;
    }

    private Set<String> designations() {
        var designations = new TreeSet<String>();
        if (row.find("designations").isPresent() && belongs("designations", measure == Measure.DESIGNATIONS)) {
            row.get("designations").list().forEach(kind -> addOnce(designations, designation(kind), kind));
        }
        return designations;
    }

    private static String designation(YamlValue kind) {
        var text = kind.text();
        if (text.matches("MSP|WELL_ARCHITECTED|COMPETENCY:[\\p{Ll}\\p{Lo}\\p{N}]+")) {
            return text;
        }
        throw kind.problem(
                "'%s' is no designation; write MSP, WELL_ARCHITECTED or COMPETENCY: with the letters and digits of its"
                        + " name in lower case, like COMPETENCY:devops",
                text);
    }

    private @Nullable Period countsFor() {
        return belongs("counts-for", measure.isTimeBound())
                ? row.get("counts-for").period()
                : null;
    }

    private boolean belongs(String key, boolean expected) {
        if (!expected && row.find(key).isPresent()) {
            throw row.get(key).problem("'%s' has no meaning for measure %s; remove it", key, measure);
        }
        return expected;
    }

    private static <T> void addOnce(Set<T> set, T element, YamlValue place) {
        if (!set.add(element)) {
            throw place.problem("'%s' stands in this list twice; remove one", element);
        }
    }

    private Map<Tier, BigDecimal> atLeast() {
        var block = new YamlBlock(row.get("at-least"));
        var thresholds = new EnumMap<Tier, BigDecimal>(Tier.class);
        block.keys().forEach((tier, key) -> thresholds.put(key.oneOf(Tier.class), threshold(block.get(tier))));
        if (thresholds.isEmpty()) {
            throw block.place().problem("no tier asks for this row; name at least one, like { ADVANCED: 3 }");
        }
        for (var tier : Tier.values()) {
            tier.next().filter(next -> thresholds.containsKey(tier)).ifPresent(next -> {
                if (!thresholds.containsKey(next)) {
                    throw block.place()
                            .problem("%s asks for this row and %s, above it, doesn't; add its threshold", tier, next);
                }
            });
        }
        return thresholds;
    }

    private BigDecimal threshold(YamlValue value) {
        var amount = value.amount();
        if (amount.signum() == 0) {
            throw value.problem("a threshold of 0 asks for nothing; leave the tier out instead");
        }
        if (measure.isYesNo() && amount.compareTo(BigDecimal.ONE) != 0) {
            throw value.problem("measure %s is yes or no; write 1", measure);
        }
        if (!measure.isMoney() && amount.scale() > 0) {
            throw value.problem("measure %s counts whole things; write a whole number", measure);
        }
        return amount;
    }
}
