package org.tierboard.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.tierboard.account.Visibility;
import org.tierboard.evaluation.Stage;
import org.tierboard.kernel.Tier;

/** Partners with their tier and stage on a day, in statements made of constants: nothing that a request says becomes SQL. */
@Repository
class Standings {

    /** The stage is worked out as {@link org.tierboard.evaluation.Standing} does (FAQ 2), to filter by it. */
    private static final String STANDINGS = """
            with standing as (
                select partner.partner_no,
                       partner.partner_id,
                       partner.name,
                       partner.path,
                       partner.membership_confirmed_on,
                       partner.version,
                       fee.paid_through as fee_paid_through,
                       nullif(period.tier, 'NONE') as tier,
                       period.next_review_on,
                       movement.newly_unmet,
                       movement.newly_met,
                       movement.lapse_within,
                       case when membership_confirmed_on <= :day and fee.paid_through >= :day
                            then case when period.tier <> 'NONE' then 'VALIDATED' else 'CONFIRMED' end
                            else 'REGISTERED' end as stage
                  from partner
                  left join lateral (
                       select tier,
                              coalesce((select min(e.next_review_on)
                                          from review_extension e
                                         where e.partner_no = tier_period.partner_no
                                           and e.starts_on = tier_period.starts_on
                                           and e.extended_on > :day), next_review_on) as next_review_on
                         from tier_period
                        where tier_period.partner_no = partner.partner_no
                          and tier_period.starts_on <= :day
                        order by starts_on desc
                        limit 1) period on true
                 cross join lateral (
                       -- R5: what had been paid by the day, before payments that came in later
                       select case when exists (select from fee_counting f where f.partner_no = partner.partner_no and f.counts_from > :day)
                                   then (select max(f.covers_until) from fee_counting f where f.partner_no = partner.partner_no and f.counts_from <= :day)
                                   else partner.fee_paid_through end as paid_through) fee
                  left join nightly_movement movement on movement.partner_no = partner.partner_no
                 where (:everything or partner.partner_no = any(:partners::integer[]))
            )
            """;

    private static final String MATCHES = """
             where (:query = '' or strpos(lower(name), lower(:query)) > 0 or strpos(lower(partner_id), lower(:query)) > 0)
               and (:tier::text is null or coalesce(tier, 'NONE') = :tier)
               and (:stage::text is null or stage = :stage)
               and (:review_from::date is null or next_review_on >= :review_from)
               and (:review_to::date is null or next_review_on <= :review_to)
               and (not :without_review or next_review_on is null)
               and (:movement::text is null
                    or case :movement::text
                       when 'NEWLY_UNMET' then newly_unmet
                       when 'NEWLY_MET' then newly_met
                       when 'LAPSES_WITHIN_30_DAYS' then lapse_within <= 30
                       when 'LAPSES_WITHIN_60_DAYS' then lapse_within <= 60
                       when 'LAPSES_WITHIN_90_DAYS' then lapse_within <= 90
                       end)
            """;

    private static final String COUNT = STANDINGS + """
            select count(*)
              from standing
            """ + MATCHES;

    /** One statement for each order. */
    private static final Map<PortfolioSort, String> PAGES = pages();

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which partners, on which day. */
    record Asked(Visibility visibility, PortfolioFilter filter, LocalDate day) {}

    /** The statement that gives those that match, and goes on with more conditions, an order and a limit. */
    static String matching(String rest) {
        return STANDINGS + """
                select *
                  from standing
                """ + MATCHES + rest;
    }

    long count(Asked asked) {
        return counting(asked).query(Long.class).single();
    }

    StatementSpec counting(Asked asked) {
        return narrowed(COUNT, asked);
    }

    List<PortfolioEntry> page(Asked asked, PortfolioSort sort, PageRequest page) {
        return rows(inOrder(asked, sort).param("size", page.size()).param("offset", page.offset()))
                .list();
    }

    /** To be ended by a size and an offset. */
    StatementSpec inOrder(Asked asked, PortfolioSort sort) {
        return narrowed(Objects.requireNonNull(PAGES.get(sort)), asked);
    }

    static MappedQuerySpec<PortfolioEntry> rows(StatementSpec statement) {
        return statement.query(Standings::entry);
    }

    StatementSpec narrowed(String sql, Asked asked) {
        var filter = asked.filter();
        var review = filter.review();
        return jdbc.sql(sql)
                .param("day", asked.day())
                .param("everything", asked.visibility().everything())
                .param("partners", asked.visibility().partnerNos().toArray(Integer[]::new))
                .param("query", filter.query())
                .param("tier", name(filter.tier()))
                .param("stage", name(filter.stage()))
                .param("review_from", review == null ? null : review.from(asked.day()))
                .param("review_to", review == null ? null : review.to(asked.day()))
                .param("without_review", review == ReviewState.NONE)
                .param("movement", name(filter.movement()));
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }

    private static PortfolioEntry entry(ResultSet row, int number) throws SQLException {
        var tier = row.getString("tier");
        return new PortfolioEntry(
                row.getInt("partner_no"),
                row.getString("partner_id"),
                row.getString("name"),
                row.getString("path"),
                tier == null ? null : Tier.valueOf(tier),
                Stage.valueOf(row.getString("stage")),
                row.getObject("next_review_on", LocalDate.class),
                row.getObject("membership_confirmed_on", LocalDate.class),
                row.getObject("fee_paid_through", LocalDate.class),
                row.getLong("version"));
    }

    private static Map<PortfolioSort, String> pages() {
        var pages = new EnumMap<PortfolioSort, String>(PortfolioSort.class);
        Arrays.stream(PortfolioSort.values())
                .forEach(sort -> pages.put(sort, matching(" order by " + sort.sql() + " limit :size offset :offset")));
        return pages;
    }
}
