package org.tierboard.scorecard;

/**
 * The parts of the counting statement that tell an applicant's past, day by day, since it holds the tier below (R17). Days
 * on which nothing changed are left out, so the largest partner's past is as long as its calendar, not as its list of people.
 */
final class HistoryStatement {

    /** The different sets of credentials, over all editions of a path, whose headcounts one statement can follow. */
    static final int MOST_HEADCOUNTS = 16;

    /**
     * For each day, by how much the number of individuals changes who hold one of each set of credentials. The spans of an
     * individual don't overlap, so each that begins is one more and each that ends is one less.
     */
    static final String HEADCOUNTS = """
            select array_agg(day - date '1970-01-01') as headcount_days,
                   array_agg(changes) as headcount_changes
              from (select day,
                           array[
                               coalesce(sum(change) filter (where types & :headcount1 <> 0), 0),
                               coalesce(sum(change) filter (where types & :headcount2 <> 0), 0),
                               coalesce(sum(change) filter (where types & :headcount3 <> 0), 0),
                               coalesce(sum(change) filter (where types & :headcount4 <> 0), 0),
                               coalesce(sum(change) filter (where types & :headcount5 <> 0), 0),
                               coalesce(sum(change) filter (where types & :headcount6 <> 0), 0),
                               coalesce(sum(change) filter (where types & :headcount7 <> 0), 0),
                               coalesce(sum(change) filter (where types & :headcount8 <> 0), 0),
                               coalesce(sum(change) filter (where types & :headcount9 <> 0), 0),
                               coalesce(sum(change) filter (where types & :headcount10 <> 0), 0),
                               coalesce(sum(change) filter (where types & :headcount11 <> 0), 0),
                               coalesce(sum(change) filter (where types & :headcount12 <> 0), 0),
                               coalesce(sum(change) filter (where types & :headcount13 <> 0), 0),
                               coalesce(sum(change) filter (where types & :headcount14 <> 0), 0),
                               coalesce(sum(change) filter (where types & :headcount15 <> 0), 0),
                               coalesce(sum(change) filter (where types & :headcount16 <> 0), 0)] as changes
                      from (select greatest(c.counts_from, applicant.held_since) as day, c.kinds as types, 1 as change
                              from credential_counting c
                             where c.partner_no = applicant.partner_no
                               and c.counts_from <= :day
                               and c.counts_until > applicant.held_since
                             union all
                            select c.counts_until, c.kinds, -1
                              from credential_counting c
                             where c.partner_no = applicant.partner_no
                               and c.counts_until > applicant.held_since
                               and c.counts_until <= :day) border
                     group by day) changed""";

    /** What else counts, one line for each day on which something was launched, and for each other fact. */
    static final String FACTS = """
            select array_agg(source) as sources,
                   array_agg(designation) as designation_kinds,
                   array_agg(key) as keys,
                   array_agg(counts_from - date '1970-01-01') as days,
                   array_agg(counts_until - date '1970-01-01') as ends,
                   array_agg(count) as counts,
                   array_agg(amount) as amounts
              from (select 'LAUNCH' as source, '' as designation, 0::bigint as key, c.counts_from, null::date as counts_until,
                           count(*) as count, sum(c.amount) as amount
                      from opportunity_counting c
                     where c.partner_no = applicant.partner_no
                       and c.counts_from between applicant.held_since - :longestPeriod and :day
                     group by c.counts_from
                     union all
                    select 'PLAN', '', 0, c.counts_from, null, 1, 0
                      from plan_counting c
                     where c.partner_no = applicant.partner_no
                       and c.counts_from between applicant.held_since - :longestPeriod and :day
                     union all
                    select 'DESIGNATION', c.kind, dense_rank() over (order by c.key), c.counts_from, c.counts_until, 1, 0
                      from validation_counting c
                     where c.partner_no = applicant.partner_no
                       and c.counts_from <= :day
                     union all
                    select 'REFERENCE', '', dense_rank() over (order by c.key), c.counts_from, null, 1, 0
                      from (select partner_no, key, counts_from from reference_counting
                             union all
                            select partner_no, key, counts_from from opportunity_reference_counting) c
                     where c.partner_no = applicant.partner_no
                       and c.counts_from between applicant.held_since - :longestPeriod and :day
                     union all
                    select 'CSAT', '', dense_rank() over (order by c.key), c.counts_from, null, 1, 0
                      from csat_counting c
                     where c.partner_no = applicant.partner_no
                       and c.counts_from between applicant.held_since - :longestPeriod and :day) fact""";

    private HistoryStatement() {}
}
