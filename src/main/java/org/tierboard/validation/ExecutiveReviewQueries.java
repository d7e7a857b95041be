package org.tierboard.validation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists the executive business reviews that were approved (R18). */
@Repository
public class ExecutiveReviewQueries {

    private static final String LINE = """
            select approved_on,
                   version
              from executive_business_review
             where partner_no = :partner
            """;

    private static final String AFTER = LINE + """
               and approved_on > :after
             order by approved_on
             limit :size
            """;

    private static final String ONE = LINE + """
               and approved_on = :day
            """;

    private final JdbcClient jdbc;

    ExecutiveReviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A review as it was recorded. */
    public record Line(LocalDate approvedOn, long version) {}

    /** @param after the day after which to go on */
    public List<Line> after(int partnerNo, LocalDate after, int size) {
        return jdbc.sql(AFTER)
                .param("partner", partnerNo)
                .param("after", after)
                .param("size", size)
                .query(Line.class)
                .list();
    }

    /** @throws ExecutiveReviewNotFound if none of the partner was approved on that day */
    public Line require(int partnerNo, LocalDate day) {
        return jdbc.sql(ONE)
                .param("partner", partnerNo)
                .param("day", day)
                .query(Line.class)
                .optional()
                .orElseThrow(ExecutiveReviewNotFound::new);
    }
}
