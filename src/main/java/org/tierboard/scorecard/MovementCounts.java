package org.tierboard.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tierboard.account.Visibility;

/** How many of the partners that a viewer may see moved in the last nightly evaluation. */
@Repository
public class MovementCounts {

    private static final String COUNTS = """
            select count(*) filter (where newly_unmet) as "NEWLY_UNMET",
                   count(*) filter (where newly_met) as "NEWLY_MET",
                   count(*) filter (where lapse_within <= 30) as "LAPSES_WITHIN_30_DAYS",
                   count(*) filter (where lapse_within <= 60) as "LAPSES_WITHIN_60_DAYS",
                   count(*) filter (where lapse_within <= 90) as "LAPSES_WITHIN_90_DAYS"
              from nightly_movement
             where (:everything or partner_no = any(:partners::integer[]))
            """;

    private final JdbcClient jdbc;

    MovementCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for each choice, in their order. */
    public Map<MovementChoice, Long> of(Visibility visibility) {
        return jdbc.sql(COUNTS)
                .param("everything", visibility.everything())
                .param("partners", visibility.partnerNos().toArray(Integer[]::new))
                .query(MovementCounts::counts)
                .single();
    }

    private static Map<MovementChoice, Long> counts(ResultSet row, int number) throws SQLException {
        var counts = new EnumMap<MovementChoice, Long>(MovementChoice.class);
        for (var choice : MovementChoice.values()) {
            counts.put(choice, row.getLong(choice.name()));
        }
        return counts;
    }
}
