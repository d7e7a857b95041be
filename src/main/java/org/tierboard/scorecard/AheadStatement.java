package org.tierboard.scorecard;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The parts of the counting statement that count for later days too, from the same reading of the same facts: which of
 * those that have begun by the day haven't ended by the later one. Spans of credentials follow each other, so of them those
 * count that hold on the later day. {@code ahead2_day} is the second of those days.
 */
final class AheadStatement {

    /** How many later days one statement can count for. */
    static final int DAYS = 3;

    private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z]+ [a-z]+)}");

    /** What a part adds for each later day, whose number stands for {@code #}. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("individuals ahead", ", array[" + individuals() + "] as individuals_ahead#"),
            Map.entry("launches ahead", """
                    ,
                    count(*) filter (where c.counts_from >= :ahead#_launchesSince) as upgrade_launches_ahead#,
                    sum(c.amount) filter (where c.counts_from >= :ahead#_mrrSince) as upgrade_mrr_ahead#"""),
            Map.entry("launches since", ", :ahead#_launchesSince, :ahead#_mrrSince"),
            Map.entry(
                    "plans ahead",
                    ", count(*) filter (where c.counts_from >= :ahead#_plansSince) as upgrade_plans_ahead#"),
            Map.entry("plans since", ", :ahead#_plansSince"),
            Map.entry("designations ahead", """
                    ,
                    array_agg(distinct c.key) filter (where c.counts_until is null or c.counts_until > :ahead#_day)
                        as designations_ahead#"""),
            Map.entry("references ahead", distinct("references")),
            Map.entry("references since", ", :ahead#_referencesSince"),
            Map.entry("responses ahead", distinct("responses")),
            Map.entry("responses since", ", :ahead#_responsesSince"),
            Map.entry("all ahead", """
                    ,
                    individuals_ahead#,
                    coalesce(upgrade_launches_ahead#, 0) as upgrade_launches_ahead#,
                    coalesce(upgrade_mrr_ahead#, 0) as upgrade_mrr_ahead#,
                    coalesce(upgrade_plans_ahead#, 0) as upgrade_plans_ahead#,
                    designations_ahead#,
                    coalesce(upgrade_references_ahead#, 0) as upgrade_references_ahead#,
                    coalesce(upgrade_responses_ahead#, 0) as upgrade_responses_ahead#"""));

    private AheadStatement() {}

    static String expand(String text) {
        return PLACE.matcher(text).replaceAll(place -> switch (place.group(1)) {
            case "last day" -> ":ahead%d_day".formatted(DAYS);
            case "individuals begun" -> " and c.counts_from <= :day";
            default -> forEachDay(Objects.requireNonNull(PARTS.get(place.group(1)), place.group(1)));
        });
    }

    static String leaveOut(String text) {
        return PLACE.matcher(text).replaceAll(place -> place.group(1).equals("last day") ? ":day" : "");
    }

    private static String forEachDay(String part) {
        return IntStream.rangeClosed(1, DAYS)
                .mapToObj(number -> part.replace("#", String.valueOf(number)))
                .collect(Collectors.joining());
    }

    private static String individuals() {
        return IntStream.rangeClosed(1, CountingStatement.INDIVIDUAL_ROWS)
                .mapToObj(row ->
                        "count(*) filter (where c.kinds & :ahead#_row%d <> 0 and c.counts_from <= :ahead#_day and c.counts_until > :ahead#_day)"
                                .formatted(row))
                .collect(Collectors.joining(", "));
    }

    private static String distinct(String what) {
        return ", count(distinct c.key) filter (where c.counts_from >= :ahead#_%1$sSince) as upgrade_%1$s_ahead#"
                .formatted(what);
    }
}
