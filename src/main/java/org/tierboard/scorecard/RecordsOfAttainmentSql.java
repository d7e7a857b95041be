package org.tierboard.scorecard;

/** The statement behind {@link RecordsOfAttainment}. */
final class RecordsOfAttainmentSql {

    /**
     * For each criterion the last day, up to the day asked, on which it came to be met or ceased to be; none where it never
     * was. Each fact is the span of days on which it counts; spans of one key are merged, borders added up.
     */
    static final String CHANGES = """
            with criterion as (
                select *
                  from unnest(cast(:rows as text[]), cast(:measures as text[]), cast(:periods as interval[]),
                              cast(:masks as bigint[]), cast(:designations as text[]), cast(:required as numeric[]))
                       as asked (row, measure, period, mask, designations, required)
            ), fact as (
                select 'INDIVIDUALS' as measure, cast(key as text) as key, kinds, null as kind,
                       counts_from, counts_until, 1.0 as amount
                  from credential_counting where partner_no = :partner
                union all
                select 'LAUNCHED_OPPORTUNITIES', key, 0, null, counts_from, null, 1
                  from opportunity_counting where partner_no = :partner
                union all
                select 'LAUNCHED_MRR', key, 0, null, counts_from, null, amount
                  from opportunity_counting where partner_no = :partner
                union all
                select 'BUSINESS_PLAN', cast(key as text), 0, null, counts_from, null, 1
                  from plan_counting where partner_no = :partner
                union all
                select 'DESIGNATIONS', key, 0, kind, counts_from, counts_until, 1
                  from validation_counting where partner_no = :partner
                union all
                select 'REFERENCEABLE_CUSTOMERS', key, 0, null, counts_from, null, 1
                  from opportunity_reference_counting where partner_no = :partner
                union all
                select 'REFERENCEABLE_CUSTOMERS', key, 0, null, counts_from, null, 1
                  from reference_counting where partner_no = :partner
                union all
                select 'CSAT_RESPONSES', key, 0, null, counts_from, null, 1
                  from csat_counting where partner_no = :partner
            ), merged as (
                select c.row, f.key, max(f.amount) as amount,
                       range_agg(daterange(f.counts_from,
                                           case when c.period > interval '0' then cast(f.counts_from + c.period as date)
                                                else f.counts_until end)) as days
                  from criterion c
                  join fact f on f.measure = c.measure
                 where f.counts_from <= :asOf
                   and (c.mask = 0 or f.kinds & c.mask <> 0)
                   and (c.designations = '' or f.kind = any(string_to_array(c.designations, ',')))
                 group by c.row, f.key
            ), border as (
                select row, lower(span) as day, amount
                  from merged cross join unnest(days) as span
                union all
                select row, upper(span), -amount
                  from merged cross join unnest(days) as span
                 where upper(span) <= :asOf
            ), step as (
                select row, day, sum(sum(amount)) over (partition by row order by day) as total
                  from border
                 group by row, day
            ), state as (
                select s.row, s.day, s.total >= c.required as met,
                       lag(s.total >= c.required, 1, false) over (partition by s.row order by s.day) as was_met
                  from step s
                  join criterion c on c.row = s.row
            )
            select row, max(day) as changed_on
              from state
             where met <> was_met
             group by row
            """;

    /** Since when the tier of a day has been held without interruption, however often it was renewed. */
    static final String TIER_SINCE = """
            select max(starts_on)
              from (select starts_on, tier is distinct from lag(tier) over (order by starts_on) as begins
                      from tier_period
                     where partner_no = :partner
                       and starts_on <= :asOf) as period
             where begins
            """;

    private RecordsOfAttainmentSql() {}
}
