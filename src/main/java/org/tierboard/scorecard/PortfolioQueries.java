package org.tierboard.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Visibility;
import org.tierboard.account.VisiblePartner;
import org.tierboard.evaluation.Stage;
import org.tierboard.kernel.Tier;

/** Lists of partners with their tier and stage on a day: searched, filtered, sorted and paged by the database. */
@Repository
public class PortfolioQueries {

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

    /** By id, so that partners which come meanwhile move none of the others. */
    private static final String AFTER = STANDINGS + """
            select *
              from standing
            """ + MATCHES + """
               and partner_id > :after
             order by partner_id
             limit :size
            """;

    /** By review and id, likewise. */
    private static final String REVIEWS_AFTER = STANDINGS + """
            select *
              from standing
            """ + MATCHES + """
               and (next_review_on, partner_id) > (cast(:after_day as date), :after)
             order by next_review_on, partner_id
             limit :size
            """;

    /** One statement for each order, made of constants: nothing that a request says becomes SQL. */
    private static final Map<PortfolioSort, String> PAGES = pages();

    private static final int LINES_AT_A_TIME = 500;

    private final JdbcClient jdbc;

    PortfolioQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the partners that a viewer may see. */
    @Transactional(readOnly = true)
    public PortfolioSlice page(
            Visibility visibility, PortfolioFilter filter, PortfolioSort sort, PageRequest page, LocalDate day) {
        var total = narrowed(COUNT, visibility, filter, day).query(Long.class).single();
        var entries = narrowed(Objects.requireNonNull(PAGES.get(sort)), visibility, filter, day)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(PortfolioQueries::entry)
                .list();
        return new PortfolioSlice(entries, page.number(), page.size(), total);
    }

    /**
     * Those that follow a partner, by id.
     *
     * @param after the id after which to go on; empty for the beginning
     */
    public List<PortfolioEntry> after(
            Visibility visibility, PortfolioFilter filter, String after, int size, LocalDate day) {
        return narrowed(AFTER, visibility, filter, day)
                .param("after", after)
                .param("size", size)
                .query(PortfolioQueries::entry)
                .list();
    }

    /** All of them in that order, as the server hands them over; to be closed. Needs a transaction around it. */
    Stream<PortfolioEntry> stream(Visibility visibility, PortfolioFilter filter, PortfolioSort sort, LocalDate day) {
        return narrowed(Objects.requireNonNull(PAGES.get(sort)), visibility, filter, day)
                .param("size", Integer.MAX_VALUE)
                .param("offset", 0L)
                .withFetchSize(LINES_AT_A_TIME)
                .query(PortfolioQueries::entry)
                .stream();
    }

    /** A page of the partners whose review has come or comes by a day, oldest first (R28). */
    @Transactional(readOnly = true)
    public PortfolioSlice reviews(Visibility visibility, LocalDate until, PageRequest page, LocalDate day) {
        var total = due(COUNT, visibility, until, day).query(Long.class).single();
        var entries = due(Objects.requireNonNull(PAGES.get(PortfolioSort.REVIEW)), visibility, until, day)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(PortfolioQueries::entry)
                .list();
        return new PortfolioSlice(entries, page.number(), page.size(), total);
    }

    /**
     * The place in the list of reviews after which to go on.
     *
     * @param partnerId empty for the beginning
     */
    public record AfterReview(LocalDate day, String partnerId) {}

    /** Those that follow a review, oldest first (R28). */
    public List<PortfolioEntry> reviewsAfter(
            Visibility visibility, LocalDate until, AfterReview after, int size, LocalDate day) {
        return due(REVIEWS_AFTER, visibility, until, day)
                .param("after_day", after.day())
                .param("after", after.partnerId())
                .param("size", size)
                .query(PortfolioQueries::entry)
                .list();
    }

    /** One partner as it stands in a list. */
    public PortfolioEntry one(VisiblePartner partner, LocalDate day) {
        var alone = new Visibility(false, List.of(partner.partnerNo()));
        return page(alone, PortfolioFilter.ALL, PortfolioSort.ID, PageRequest.first(1), day)
                .entries()
                .get(0);
    }

    private StatementSpec narrowed(String sql, Visibility visibility, PortfolioFilter filter, LocalDate day) {
        var review = filter.review();
        return jdbc.sql(sql)
                .param("day", day)
                .param("everything", visibility.everything())
                .param("partners", visibility.partnerNos().toArray(Integer[]::new))
                .param("query", filter.query())
                .param("tier", name(filter.tier()))
                .param("stage", name(filter.stage()))
                .param("review_from", review == null ? null : review.from(day))
                .param("review_to", review == null ? null : review.to(day))
                .param("without_review", review == ReviewState.NONE)
                .param("movement", name(filter.movement()));
    }

    private StatementSpec due(String sql, Visibility visibility, LocalDate until, LocalDate day) {
        return narrowed(sql, visibility, PortfolioFilter.ALL, day).param("review_to", until);
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
                .forEach(sort -> pages.put(
                        sort, STANDINGS + """
                select *
                  from standing
                """ + MATCHES + " order by " + sort.sql() + " limit :size offset :offset"));
        return pages;
    }
}
