package org.tierboard.scorecard;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How a partner's business goes, for the data assessment of an applicant for Premier (R29, guide section 7). */
@Repository
@Transactional(readOnly = true)
public class Trends {

    private static final int MONTHS = 24;

    private static final String LAUNCHES = """
            with month as (
                select *
                  from unnest(cast(:afters as date[]), cast(:untils as date[])) as m (after, until)
            )
            select month.after + 1 as first,
                   month.until as last,
                   count(trend.partner_no) as launches,
                   coalesce(sum(trend.amount), 0) as revenue,
                   count(trend.partner_no) filter (where trend.origin = 'PARTNER') as originated
              from month
              left join opportunity_trend trend on trend.partner_no = :partner
                                               and trend.stage = 'LAUNCHED'
                                               and trend.launched_on > month.after
                                               and trend.launched_on <= month.until
             group by month.after, month.until
             order by month.until
            """;

    /** All of it, shared with the partner or not: the vendor's people alone read the assessment (R13). */
    private static final String PIPELINE = """
            select stage,
                   count(*) as opportunities,
                   sum(amount) as amount
              from opportunity_trend
             where partner_no = :partner
               and stage <> 'LAUNCHED'
             group by stage
             order by array_position(array['PROSPECT', 'QUALIFIED', 'TECHNICAL_VALIDATION', 'BUSINESS_VALIDATION',
                                           'COMMITTED'], stage)
            """;

    private static final String BEGINNINGS = """
            select distinct counts_from
              from (select partner_no, counts_from from credential_counting
                     union all
                    select partner_no, counts_from from opportunity_counting
                     union all
                    select partner_no, counts_from from plan_counting
                     union all
                    select partner_no, counts_from from validation_counting
                     union all
                    select partner_no, counts_from from reference_counting
                     union all
                    select partner_no, counts_from from opportunity_reference_counting
                     union all
                    select partner_no, counts_from from csat_counting) fact
             where partner_no = :partner
               and counts_from > :after
               and counts_from <= :until
             order by counts_from
            """;

    private final JdbcClient jdbc;

    Trends(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was launched from one day to another, both included.
     *
     * @param revenue estimated MRR in US dollars
     * @param originated launches that the partner brought in itself (FAQ 14)
     */
    public record Launches(LocalDate first, LocalDate last, long launches, BigDecimal revenue, long originated) {}

    /** What is on its way, by sales stage. */
    public record Pipeline(String stage, long opportunities, BigDecimal amount) {}

    /**
     * The two years that end with a day, month by month, oldest first: the latter twelve are the rolling twelve months that
     * the card counts on that day.
     */
    public List<Launches> launches(int partnerNo, LocalDate day) {
        var borders = IntStream.rangeClosed(0, MONTHS)
                .mapToObj(month -> day.minusMonths((long) MONTHS - month))
                .toList();
        return jdbc.sql(LAUNCHES)
                .param("partner", partnerNo)
                .param("afters", days(borders.subList(0, MONTHS)))
                .param("untils", days(borders.subList(1, MONTHS + 1)))
                .query(Trends::launches)
                .list();
    }

    public List<Pipeline> pipeline(int partnerNo) {
        return jdbc.sql(PIPELINE)
                .param("partner", partnerNo)
                .query(Pipeline.class)
                .list();
    }

    /** The days after one and until another on which something begins to count that is known today: dated ahead. */
    public List<LocalDate> beginnings(int partnerNo, LocalDate after, LocalDate until) {
        return jdbc.sql(BEGINNINGS)
                .param("partner", partnerNo)
                .param("after", after)
                .param("until", until)
                .query(LocalDate.class)
                .list();
    }

    /** The driver binds no array of days. */
    private static String[] days(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }

    private static Launches launches(ResultSet row, int number) throws SQLException {
        return new Launches(
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                row.getLong("launches"),
                row.getBigDecimal("revenue"),
                row.getLong("originated"));
    }
}
