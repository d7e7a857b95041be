package org.tierboard.scorecard;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.CountingFact;
import org.tierboard.evaluation.History;
import org.tierboard.evaluation.Source;

/** Reads an applicant's past, which the counting statement gives as arrays side by side. */
final class HistoryReader {

    private final List<Set<String>> headcounts;

    /** @param headcounts the sets of credentials asked for, in the order of the statement's changes */
    HistoryReader(List<Set<String>> headcounts) {
        this.headcounts = headcounts;
    }

    History read(ResultSet line) throws SQLException {
        return new History(facts(line), headcounts(line));
    }

    private Map<Set<String>, Map<LocalDate, Long>> headcounts(ResultSet line) throws SQLException {
        var byCodes = new HashMap<Set<String>, Map<LocalDate, Long>>();
        var days = CountedPartnerMapper.array(line, "headcount_days", Integer[].class);
        if (days != null) {
            var changes = required(line, "headcount_changes", Long[][].class);
            for (int i = 0; i < headcounts.size(); i++) {
                byCodes.put(headcounts.get(i), changes(days, changes, i));
            }
        }
        return byCodes;
    }

    private static Map<LocalDate, Long> changes(Integer[] days, Long[][] changes, int headcount) {
        var byDay = new HashMap<LocalDate, Long>();
        for (int i = 0; i < days.length; i++) {
            if (changes[i][headcount] != 0) {
                byDay.put(LocalDate.ofEpochDay(days[i]), changes[i][headcount]);
            }
        }
        return byDay;
    }

    private static List<CountingFact> facts(ResultSet line) throws SQLException {
        var sources = CountedPartnerMapper.array(line, "sources", String[].class);
        if (sources == null) {
            return List.of();
        }
        var kinds = required(line, "designation_kinds", String[].class);
        var keys = required(line, "keys", Long[].class);
        var days = required(line, "days", Integer[].class);
        var ends = required(line, "ends", Integer[].class);
        var counts = required(line, "counts", Long[].class);
        var amounts = required(line, "amounts", BigDecimal[].class);
        var facts = new ArrayList<CountingFact>(sources.length);
        for (int i = 0; i < sources.length; i++) {
            facts.add(new CountingFact(
                    Source.valueOf(sources[i]),
                    kinds[i],
                    keys[i],
                    LocalDate.ofEpochDay(days[i]),
                    end(ends[i]),
                    counts[i],
                    amounts[i]));
        }
        return facts;
    }

    private static @Nullable LocalDate end(@Nullable Integer epochDay) {
        return epochDay == null ? null : LocalDate.ofEpochDay(epochDay);
    }

    private static <T> T[] required(ResultSet line, String column, Class<T[]> type) throws SQLException {
        return Objects.requireNonNull(CountedPartnerMapper.array(line, column, type));
    }
}
