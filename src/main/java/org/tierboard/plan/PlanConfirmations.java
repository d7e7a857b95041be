package org.tierboard.plan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the confirmations that count (R14), wherever they were recorded. */
@Repository
public class PlanConfirmations {

    private static final String LINE = """
            select confirmed_on,
                   confirmed_by,
                   version
              from business_plan
             where partner_no = :partner
            """;

    private static final String AFTER = LINE + """
               and confirmed_on > :after
             order by confirmed_on
             limit :size
            """;

    private static final String ONE = LINE + """
               and confirmed_on = :day
            """;

    private final JdbcClient jdbc;

    PlanConfirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A confirmation as it was recorded. */
    public record Line(LocalDate confirmedOn, String confirmedBy, long version) {}

    /** @param after the day after which to go on */
    public List<Line> after(int partnerNo, LocalDate after, int size) {
        return jdbc.sql(AFTER)
                .param("partner", partnerNo)
                .param("after", after)
                .param("size", size)
                .query(Line.class)
                .list();
    }

    /** @throws PlanNotFound if no plan of the partner was confirmed on that day */
    public Line require(int partnerNo, LocalDate day) {
        return jdbc.sql(ONE)
                .param("partner", partnerNo)
                .param("day", day)
                .query(Line.class)
                .optional()
                .orElseThrow(PlanNotFound::new);
    }
}
