package org.tierboard.scorecard;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.CountingFact;
import org.tierboard.evaluation.Source;

/** Reads the facts of an applicant's stretch, which the counting statement gives as arrays side by side. */
final class HistoryReader {

    private final Map<Integer, String> codes = new TreeMap<>();

    HistoryReader(Map<String, Integer> typeNumbers) {
        typeNumbers.forEach((code, number) -> codes.put(number, code));
    }

    List<CountingFact> read(ResultSet line) throws SQLException {
        var sources = CountedPartnerMapper.array(line, "sources", String[].class);
        if (sources == null) {
            return List.of();
        }
        var kinds = required(line, "kinds", Long[].class);
        var designations = required(line, "designation_kinds", String[].class);
        var keys = required(line, "keys", Long[].class);
        var days = required(line, "days", Integer[].class);
        var ends = required(line, "ends", Integer[].class);
        var counts = required(line, "counts", Long[].class);
        var amounts = required(line, "amounts", BigDecimal[].class);
        var facts = new ArrayList<CountingFact>(sources.length);
        for (int i = 0; i < sources.length; i++) {
            var source = Source.valueOf(sources[i]);
            var from = LocalDate.ofEpochDay(days[i]);
            var until = end(ends[i]);
            if (source == Source.CREDENTIAL) {
                for (var code : held(kinds[i])) {
                    facts.add(new CountingFact(source, code, keys[i], from, until, 1, BigDecimal.ZERO));
                }
            } else {
                facts.add(new CountingFact(source, designations[i], keys[i], from, until, counts[i], amounts[i]));
            }
        }
        return facts;
    }

    private List<String> held(long types) {
        return codes.entrySet().stream()
                .filter(code -> (types & 1L << code.getKey()) != 0)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static @Nullable LocalDate end(@Nullable Integer epochDay) {
        return epochDay == null ? null : LocalDate.ofEpochDay(epochDay);
    }

    private static <T> T[] required(ResultSet line, String column, Class<T[]> type) throws SQLException {
        return Objects.requireNonNull(CountedPartnerMapper.array(line, column, type));
    }
}
