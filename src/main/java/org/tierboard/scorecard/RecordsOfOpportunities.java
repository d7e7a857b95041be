package org.tierboard.scorecard;

import java.util.Set;
import org.springframework.stereotype.Repository;
import org.tierboard.evaluation.Measure;

/** Opportunities behind the launches and their revenue (R11-R13): the same records for both rows. */
@Repository
class RecordsOfOpportunities implements RecordsSource {

    private static final String LINES = """
            with opened as (
                select 'OPPORTUNITY' as kind,
                       opportunity_id as id,
                       workload as title,
                       customer as detail,
                       case when stage = 'LAUNCHED'
                            then launched_on_source || coalesce(' ' || launched_on_by, '') end as note,
                       launched_on as on_day,
                       estimated_mrr as amount,
                       null::integer as score,
                       launched_on as counts_from,
                       stage,
                       origin = 'AWS' and not shared as unshared,
                       false as as_number
                  from opportunity
                 where partner_no = :partner
            ), judged as (
                select opened.*,
                       case when stage <> 'LAUNCHED' then 'NOT_LAUNCHED' else %s end as verdict,
                       case when stage <> 'LAUNCHED' then stage end as other
                  from opened
            )
            """.formatted(RecordsWindow.VERDICT) + RecordsWindow.LINES;

    private final RecordsReader reader;

    RecordsOfOpportunities(RecordsReader reader) {
        this.reader = reader;
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.LAUNCHED_OPPORTUNITIES, Measure.LAUNCHED_MRR);
    }

    @Override
    public RecordsFound find(RecordsQuestion question) {
        return reader.read(LINES, question.parameters());
    }
}
