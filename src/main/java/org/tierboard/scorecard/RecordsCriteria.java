package org.tierboard.scorecard;

import java.math.BigDecimal;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.RequirementSet;
import org.tierboard.evaluation.Row;

/** The criteria of a tier as columns of a statement's parameters, one element a row. */
record RecordsCriteria(List<Row> rows, RequirementSet set, Map<String, Integer> typeNumbers) {

    static RecordsCriteria of(List<Row> rows, RequirementSet set, Map<String, Integer> typeNumbers) {
        return new RecordsCriteria(rows, set, typeNumbers);
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("rows", column(row -> row.row().value(), String[]::new));
        parameters.put("measures", column(row -> row.measure().name(), String[]::new));
        parameters.put("periods", column(RecordsCriteria::period, String[]::new));
        parameters.put("masks", column(this::mask, Long[]::new));
        parameters.put("designations", column(row -> String.join(",", row.designations()), String[]::new));
        parameters.put(
                "required",
                rows.stream()
                        .map(row -> Objects.requireNonNull(row.upgrade()).required())
                        .toArray(BigDecimal[]::new));
        return parameters;
    }

    private <T> T[] column(Function<Requirement, T> value, IntFunction<T[]> array) {
        return rows.stream().map(Row::requirement).map(value).toArray(array);
    }

    private static String period(Requirement row) {
        var countsFor = row.countsFor();
        return (countsFor == null ? Period.ZERO : countsFor).toString();
    }

    /** The bits of {@code credential_span.types} that the row asks for. */
    private long mask(Requirement row) {
        return set.catalogue().entrySet().stream()
                .filter(code -> row.kinds().contains(code.getValue()))
                .map(code -> typeNumbers.get(code.getKey()))
                .filter(Objects::nonNull)
                .mapToLong(number -> 1L << number)
                .reduce(0, (one, other) -> one | other);
    }
}
