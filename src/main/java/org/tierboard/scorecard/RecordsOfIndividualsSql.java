package org.tierboard.scorecard;

/** The statement behind {@link RecordsOfIndividuals}. */
final class RecordsOfIndividualsSql {

    // Whoever left may work for another partner now: what they earned afterwards is no business of this one, and
    // neither
    // is how long the rest is valid.
    private static final String HELD = """
            with held as (
                select h.individual_no, i.individual_id, i.full_name, i.registered_on, i.left_on,
                       c.credential_id, t.code, c.earned_on, c.expires_on, h.counts_until,
                       h.type_no = any(cast(:types as integer[])) as of_kind
                  from holding h
                  join individual i on i.partner_no = h.partner_no and i.individual_no = h.individual_no
                  join credential c on c.credential_no = h.credential_no
                  join credential_type t on t.type_no = h.type_no
                 where h.partner_no = :partner
                   and h.type_no = any(cast(:candidates as integer[]))
                   and (i.left_on is null or c.earned_on < i.left_on)
            ), judged as (
                select held.*,
                       case when registered_on > :asOf then 'NOT_YET_REGISTERED'
                            when left_on <= :asOf then 'LEFT'
                            when earned_on > :asOf then 'NOT_YET'
                            when expires_on <= :asOf then 'LAPSED'
                            when not of_kind then 'WRONG_KIND'
                            else 'COUNTS' end as own_verdict
                  from held
            ), ranked as (
                select judged.*,
                       row_number() over person as place,
                       first_value(code) over person as chosen,
                       bool_or(own_verdict = 'COUNTS') over (partition by individual_no) as person_counts
                  from judged
                 where of_kind or own_verdict = 'WRONG_KIND'
                window person as (partition by individual_no, own_verdict = 'COUNTS'
                                  order by counts_until desc nulls first, earned_on, credential_id)
            ), person_line as (
                select ranked.*,
                       case when own_verdict = 'COUNTS' and place > 1 then 'SAME_PERSON' else own_verdict end as verdict
                  from ranked
                 where own_verdict <> 'WRONG_KIND' or not person_counts
            )
            """;

    // A domain tells the employer if it is nobody else's: not everybody's, and for a partner's own eyes not another's.
    static final String OWN_DOMAIN = """
            domain as (
                select distinct split_part(address_of(email), '@', -1) as name
                  from individual
                 where partner_no = :partner
            ), own_domain as (
                select name
                  from domain
                 where name <> all(cast(:publicDomains as text[]))
                   and not (:partnerSide and exists (
                           select from individual_address a
                            where split_part(a.address, '@', -1) = domain.name
                              and a.partner_no <> :partner))
            )
            """;

    private static final String UNMATCHED = ", " + OWN_DOMAIN + """
            , unmatched as (
                select c.credential_id, c.email, t.code, c.earned_on, c.expires_on
                  from own_domain
                  join credential c on split_part(c.address, '@', -1) = own_domain.name
                  join credential_type t on t.type_no = c.type_no
                 where c.type_no = any(cast(:types as integer[]))
                   and c.earned_on <= :asOf
                   and (c.expires_on is null or c.expires_on > :asOf)
                   and not exists (select from individual_address a where a.address = c.address)
            )
            """;

    private static final String LINE = """
            , line as (
                select 'CREDENTIAL' as kind,
                       credential_id as id,
                       full_name as title,
                       code as detail,
                       individual_id as note,
                       earned_on as on_day,
                       case when verdict <> 'LEFT' then expires_on end as expires_on,
                       null::numeric as amount,
                       null::integer as score,
                       verdict,
                       case when verdict = 'COUNTS' then counts_until - 1 end as counts_until,
                       case verdict when 'NOT_YET_REGISTERED' then registered_on
                                    when 'LEFT' then left_on
                                    when 'NOT_YET' then earned_on
                                    when 'LAPSED' then expires_on end as day,
                       case when verdict = 'SAME_PERSON' then chosen end as other,
                       false as unshared,
                       false as withheld,
                       true as listed
                  from person_line
                union all
                select 'UNMATCHED_CREDENTIAL', credential_id, email, code, null, earned_on, expires_on, null, null,
                       'ADDRESS_UNMATCHED', null, null, null, false, false, true
                  from unmatched
            )
            """;

    static final String LINES = HELD + UNMATCHED + LINE;

    private RecordsOfIndividualsSql() {}
}
