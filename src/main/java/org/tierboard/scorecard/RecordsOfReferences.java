package org.tierboard.scorecard;

import java.util.Set;
import org.springframework.stereotype.Repository;
import org.tierboard.evaluation.Measure;

/** Public references, designated or approved; a customer counts once, through the one that says so here (R19, R20). */
@Repository
class RecordsOfReferences implements RecordsSource {

    // A reference that the partner may see goes before one that it may not, then the one that counts longest: so the
    // one
    // that counts is the same for every viewer, and no visible line points to a withheld one.
    private static final String LINES = """
            with named as (
                select 'DESIGNATED_OPPORTUNITY' as kind,
                       opportunity_id as id,
                       customer as title,
                       workload as detail,
                       reference_url as note,
                       reference_designated_on as on_day,
                       greatest(reference_designated_on, launched_on) as counts_from,
                       letters_and_digits(customer) as key,
                       case when stage <> 'LAUNCHED' then 'NOT_LAUNCHED' end as obstacle,
                       stage as way,
                       origin = 'AWS' and not shared as unshared
                  from opportunity
                 where partner_no = :partner
                   and reference_designated_on is not null
                union all
                select 'PUBLIC_REFERENCE',
                       reference_id,
                       customer,
                       null,
                       url,
                       coalesce(approved_on, submitted_on),
                       approved_on,
                       customer_key,
                       case when approved_on is not null and withdrawn_on is null then null
                            when submitted_on > :asOf then 'NOT_YET'
                            else 'NOT_CONFIRMED' end,
                       case when withdrawn_on is not null then 'WITHDRAWN'
                            when declined_on is not null then 'DECLINED' end,
                       false
                  from public_reference
                 where partner_no = :partner
            ), timed as (
                select named.*,
                       coalesce(obstacle, %s) as own_verdict
                  from named
            ), ranked as (
                select timed.*,
                       row_number() over same_customer as place,
                       first_value(id) over same_customer as chosen
                  from timed
                window same_customer as (partition by key, own_verdict = 'COUNTS'
                                         order by unshared, counts_from desc, kind, id)
            ), judged as (
                select kind, id, title, detail, note, on_day, counts_from, unshared,
                       null::numeric as amount,
                       null::integer as score,
                       case when own_verdict = 'COUNTS' and place > 1 then 'SAME_CUSTOMER' else own_verdict end as verdict,
                       case when own_verdict in ('NOT_LAUNCHED', 'NOT_CONFIRMED') then way
                            when own_verdict = 'COUNTS' and place > 1 then chosen end as other,
                       false as as_number
                  from ranked
            )
            """.formatted(RecordsWindow.VERDICT) + RecordsWindow.LINES;

    private final RecordsReader reader;

    RecordsOfReferences(RecordsReader reader) {
        this.reader = reader;
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.REFERENCEABLE_CUSTOMERS);
    }

    @Override
    public RecordsFound find(RecordsQuestion question) {
        return reader.read(LINES, question.parameters());
    }
}
