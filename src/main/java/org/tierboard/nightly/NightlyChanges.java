package org.tierboard.nightly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes down what changed on a day. A day evaluated again replaces what it said, and what was written since the day compared
 * with by an evaluation that never came to its end.
 */
@Repository
class NightlyChanges {

    private static final String FORGET = """
            delete from nightly_change
             where partner_no = any (:partners)
               and day > coalesce(cast(:compared as date), cast(:day as date) - 1)
               and day <= :day
            """;

    private static final String ADD = """
            insert into nightly_change (partner_no, day, kind, side, requirement, was, is_now, required)
            select partner_no, :day, kind, side, requirement, was, is_now, required
              from unnest(:partners::integer[], :kinds::text[], :sides::text[], :rows::text[], :was::text[], :now::text[],
                          :required::text[])
                as line (partner_no, kind, side, requirement, was, is_now, required)
            """;

    private final JdbcClient jdbc;

    NightlyChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(int partnerNo, Movement movement) {}

    void replace(Night night, List<Integer> block, List<PartnerMovements> moved) {
        jdbc.sql(FORGET)
                .param("partners", block.stream().mapToInt(Integer::intValue).toArray())
                .param("day", night.day())
                .param("compared", night.comparedTo())
                .update();
        var lines = new ArrayList<Line>();
        moved.forEach(partner ->
                partner.movements().forEach(movement -> lines.add(new Line(partner.partnerNo(), movement))));
        if (!lines.isEmpty()) {
            add(night.day(), lines);
        }
    }

    private void add(LocalDate day, List<Line> lines) {
        jdbc.sql(ADD)
                .param("day", day)
                .param("partners", lines.stream().map(Line::partnerNo).toArray(Integer[]::new))
                .param("kinds", texts(lines, change -> change.kind().name()))
                .param("sides", texts(lines, change -> change.side()))
                .param("rows", texts(lines, change -> change.row()))
                .param("was", texts(lines, change -> change.was()))
                .param("now", texts(lines, change -> change.now()))
                .param("required", texts(lines, change -> change.required()))
                .update();
    }

    private static String[] texts(List<Line> lines, Function<Movement, String> text) {
        return lines.stream().map(line -> text.apply(line.movement())).toArray(String[]::new);
    }
}
