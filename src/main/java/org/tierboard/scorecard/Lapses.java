package org.tierboard.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.RequirementSet;

/** Foresees what stops counting in the next {@value #DAYS} days, for the rows of rolling periods. */
@Repository
public class Lapses {

    static final int DAYS = 90;

    /** Whoever has a later item goes on counting, so each key lapses with its latest (R20, R21). */
    private static final String LAPSING = """
            select 'LAUNCHED_OPPORTUNITIES' as measure,
                   count(*) as items,
                   coalesce(sum(amount), 0) as amount,
                   max(counts_from) as latest
              from opportunity_counting
             where partner_no = :partner
               and counts_from between :launch_first and :launch_last
             union all
            select 'BUSINESS_PLAN',
                   count(*),
                   0,
                   max(counts_from)
              from (select max(counts_from) as counts_from
                      from plan_counting
                     where partner_no = :partner
                       and counts_from between :plan_first and :day) plan
             where counts_from <= :plan_last
             union all
            select 'REFERENCEABLE_CUSTOMERS',
                   count(*),
                   0,
                   max(counts_from)
              from (select key,
                           max(counts_from) as counts_from
                      from (select partner_no, key, counts_from from opportunity_reference_counting
                             union all
                            select partner_no, key, counts_from from reference_counting) reference
                     where partner_no = :partner
                       and counts_from between :reference_first and :day
                     group by key) customer
             where counts_from <= :reference_last
             union all
            select 'CSAT_RESPONSES',
                   count(*),
                   0,
                   max(counts_from)
              from (select key,
                           max(counts_from) as counts_from
                      from csat_counting
                     where partner_no = :partner
                       and counts_from between :csat_first and :day
                     group by key) respondent
             where counts_from <= :csat_last
            """;

    private final JdbcClient jdbc;

    Lapses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What lapses within {@value #DAYS} days of a card's day; only its right column counts over rolling periods. */
    public Map<Measure, Lapse> of(PartnerCard partner) {
        var card = partner.scorecard();
        return card.upgrade() == null ? Map.of() : soon(partner.partnerNo(), card.requirements(), card.asOf());
    }

    /** What lapses within {@value #DAYS} days of a day, by what is counted; nothing for what doesn't lapse. */
    public Map<Measure, Lapse> soon(int partnerNo, RequirementSet set, LocalDate day) {
        var periods = periods(set);
        var statement = jdbc.sql(LAPSING).param("partner", partnerNo).param("day", day);
        for (var source : Source.values()) {
            var period = periods.get(source.measure);
            var days = period == null ? RollingDays.none(day) : RollingDays.lapsing(period, day, day.plusDays(DAYS));
            statement.param(source.prefix + "_first", days.first()).param(source.prefix + "_last", days.last());
        }
        var lapses = new EnumMap<Measure, Lapse>(Measure.class);
        statement.query((ResultSet row) -> add(row, periods, lapses));
        return lapses;
    }

    private static void add(ResultSet row, Map<Measure, Period> periods, Map<Measure, Lapse> lapses)
            throws SQLException {
        var measure = Measure.valueOf(row.getString("measure"));
        var period = periods.get(measure);
        var items = row.getInt("items");
        if (items > 0 && period != null) {
            var latest = row.getObject("latest", LocalDate.class);
            lapses.put(measure, new Lapse(items, row.getBigDecimal("amount"), latest.plus(period)));
        }
    }

    private static Map<Measure, Period> periods(RequirementSet set) {
        var periods = new EnumMap<Measure, Period>(Measure.class);
        for (Requirement requirement : set.requirements()) {
            var period = requirement.countsFor();
            if (period != null) {
                periods.put(requirement.measure(), period);
            }
        }
        return periods;
    }

    private enum Source {
        LAUNCHES(Measure.LAUNCHED_OPPORTUNITIES, "launch"),
        PLANS(Measure.BUSINESS_PLAN, "plan"),
        REFERENCES(Measure.REFERENCEABLE_CUSTOMERS, "reference"),
        RESPONSES(Measure.CSAT_RESPONSES, "csat");

        private final Measure measure;
        private final String prefix;

        Source(Measure measure, String prefix) {
            this.measure = measure;
            this.prefix = prefix;
        }
    }
}
