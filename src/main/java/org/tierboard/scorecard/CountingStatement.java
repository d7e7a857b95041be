package org.tierboard.scorecard;

/**
 * The one statement that counts: both columns of every partner in scope, from the modules' counting views, one row a
 * partner. Also, for partners that may have sustained the next tier's criteria, the facts that prove it.
 *
 * <p>Time-bound rows count for renewal when they are dated in the tier period up to the day (R3), and for upgrade from the
 * earliest date that still counts on the day (R1, R2), which the requirement set's period gives.
 */
final class CountingStatement {

    /** The individual rows of a requirement set that one statement can count. */
    static final int INDIVIDUAL_ROWS = 8;

    private static final String TEXT = """
            with subject as materialized (
                select p.partner_no,
                       p.partner_id,
                       p.name,
                       p.membership_confirmed_on,
                       -- R5: what had been paid by the day, before payments that came in later
                       case when exists (select from fee_counting f where f.partner_no = p.partner_no and f.counts_from > :day)
                            then (select max(f.covers_until) from fee_counting f where f.partner_no = p.partner_no and f.counts_from <= :day)
                            else p.fee_paid_through end as fee_paid_through,
                       t.tier,
                       t.starts_on,
                       t.next_review_on
                  from partner p
                  left join lateral (
                       select tier,
                              starts_on,
                              -- R5: the review date in force on the day, before it was put off
                              coalesce((select min(e.next_review_on)
                                          from review_extension e
                                         where e.partner_no = tier_period.partner_no
                                           and e.starts_on = tier_period.starts_on
                                           and e.extended_on > :day), next_review_on) as next_review_on
                         from tier_period
                        where tier_period.partner_no = p.partner_no
                          and tier_period.starts_on <= :day
                        order by starts_on desc
                        limit 1) t on true
                 where p.path = :path
                   and ${p}
            ), knowledge as (
                select c.partner_no,
                       array[count(*) filter (where c.kinds & :row1 <> 0${individuals begun}),
                             count(*) filter (where c.kinds & :row2 <> 0${individuals begun}),
                             count(*) filter (where c.kinds & :row3 <> 0${individuals begun}),
                             count(*) filter (where c.kinds & :row4 <> 0${individuals begun}),
                             count(*) filter (where c.kinds & :row5 <> 0${individuals begun}),
                             count(*) filter (where c.kinds & :row6 <> 0${individuals begun}),
                             count(*) filter (where c.kinds & :row7 <> 0${individuals begun}),
                             count(*) filter (where c.kinds & :row8 <> 0${individuals begun})] as individuals${individuals ahead}
                  from credential_counting c
                 where c.counts_from <= ${last day}
                   and c.counts_until > :day
                   and ${c}
                 group by c.partner_no
            ), launched as (
                select c.partner_no,
                       count(*) filter (where c.counts_from >= s.starts_on and c.counts_from < s.next_review_on) as renewal_launches,
                       count(*) filter (where c.counts_from >= :launchesSince) as upgrade_launches,
                       sum(c.amount) filter (where c.counts_from >= s.starts_on and c.counts_from < s.next_review_on) as renewal_mrr,
                       sum(c.amount) filter (where c.counts_from >= :mrrSince) as upgrade_mrr${launches ahead}
                  from subject s
                  join opportunity_counting c on c.partner_no = s.partner_no
                 where c.counts_from <= :day
                   and c.counts_from >= least(s.starts_on, :launchesSince, :mrrSince${launches since})
                   and ${c}
                 group by c.partner_no
            ), planned as (
                select c.partner_no,
                       count(*) filter (where c.counts_from >= s.starts_on and c.counts_from < s.next_review_on) as renewal_plans,
                       count(*) filter (where c.counts_from >= :plansSince) as upgrade_plans${plans ahead}
                  from subject s
                  join plan_counting c on c.partner_no = s.partner_no
                 where c.counts_from <= :day
                   and c.counts_from >= least(s.starts_on, :plansSince${plans since})
                   and ${c}
                 group by c.partner_no
            ), validated as (
                select c.partner_no,
                       array_agg(distinct c.key) as designations${designations ahead}
                  from validation_counting c
                 where c.counts_from <= :day
                   and (c.counts_until is null or c.counts_until > :day)
                   and ${c}
                 group by c.partner_no
            ), referenced as (
                select c.partner_no,
                       count(distinct c.key) filter (where c.counts_from >= s.starts_on and c.counts_from < s.next_review_on) as renewal_references,
                       count(distinct c.key) filter (where c.counts_from >= :referencesSince) as upgrade_references${references ahead}
                  from subject s
                  join (select partner_no, key, counts_from from reference_counting
                         union all
                        select partner_no, key, counts_from from opportunity_reference_counting) c on c.partner_no = s.partner_no
                 where c.counts_from <= :day
                   and c.counts_from >= least(s.starts_on, :referencesSince${references since})
                   and ${c}
                 group by c.partner_no
            ), responded as (
                select c.partner_no,
                       count(distinct c.key) filter (where c.counts_from >= s.starts_on and c.counts_from < s.next_review_on) as renewal_responses,
                       count(distinct c.key) filter (where c.counts_from >= :responsesSince) as upgrade_responses${responses ahead}
                  from subject s
                  join csat_counting c on c.partner_no = s.partner_no
                 where c.counts_from <= :day
                   and c.counts_from >= least(s.starts_on, :responsesSince${responses since})
                   and ${c}
                 group by c.partner_no
            ), reviewed as (
                select c.partner_no,
                       count(*) as reviews
                  from executive_business_review c
                 where c.approved_on <= :day
                   and ${c}
                 group by c.partner_no
            ), applicant as (
                -- R17: the uninterrupted stretch of the tier below. Who never had enough designations never met the criteria,
                -- and is spared the sweep.
                select s.partner_no, stretch.held_since
                  from subject s
                 cross join lateral (
                       select min(starts_on) as held_since
                         from tier_period
                        where tier_period.partner_no = s.partner_no
                          and tier_period.starts_on <= :day
                          and tier_period.starts_on > coalesce((
                              select max(other.starts_on)
                                from tier_period other
                               where other.partner_no = s.partner_no
                                 and other.starts_on <= :day
                                 and other.tier <> s.tier), '-infinity')) stretch
                 where s.tier = :applicantTier
                   and :designationsAsked <= (
                       select count(distinct c.key)
                         from validation_counting c
                        where c.partner_no = s.partner_no
                          and c.counts_from <= :day
                          and (c.counts_until is null or c.counts_until > stretch.held_since))
            )
            select subject.*,
                   individuals,
                   coalesce(renewal_launches, 0) as renewal_launches,
                   coalesce(upgrade_launches, 0) as upgrade_launches,
                   coalesce(renewal_mrr, 0) as renewal_mrr,
                   coalesce(upgrade_mrr, 0) as upgrade_mrr,
                   coalesce(renewal_plans, 0) as renewal_plans,
                   coalesce(upgrade_plans, 0) as upgrade_plans,
                   designations,
                   coalesce(renewal_references, 0) as renewal_references,
                   coalesce(upgrade_references, 0) as upgrade_references,
                   coalesce(renewal_responses, 0) as renewal_responses,
                   coalesce(upgrade_responses, 0) as upgrade_responses,
                   coalesce(reviews, 0) as reviews${all ahead},
                   held_since,
                   headcounts.*,
                   history.*
              from subject
              left join knowledge using (partner_no)
              left join launched using (partner_no)
              left join planned using (partner_no)
              left join validated using (partner_no)
              left join referenced using (partner_no)
              left join responded using (partner_no)
              left join reviewed using (partner_no)
              left join applicant using (partner_no)
              left join lateral (
                   ${headcounts}) headcounts on applicant.partner_no is not null
              left join lateral (
                   ${facts}) history on applicant.partner_no is not null
             order by subject.partner_id collate "C"
            """;

    private static final String AFTER_ONE = "p.partner_id collate \"C\" > :after";

    /** One partner: a plain comparison, for which the server soon keeps one plan. */
    static final String ONE = scoped("%s.partner_no = :partner");

    static final String SOME = scoped("%s.partner_no = any (:partners)");

    /** All partners whose id comes after one, byte by byte. */
    static final String AFTER = scoped(AheadStatement.leaveOut(TEXT), AFTER_ONE, "true");

    /** As above, and what will count on later days with the facts of the day. */
    static final String AHEAD = scoped(AheadStatement.expand(TEXT), AFTER_ONE, "true");

    private CountingStatement() {}

    private static String scoped(String condition) {
        return scoped(AheadStatement.leaveOut(TEXT), condition.formatted("p"), condition.formatted("c"));
    }

    private static String scoped(String text, String partners, String counted) {
        return text.replace("${headcounts}", HistoryStatement.HEADCOUNTS)
                .replace("${facts}", HistoryStatement.FACTS)
                .replace("${p}", partners)
                .replace("${c}", counted);
    }
}
