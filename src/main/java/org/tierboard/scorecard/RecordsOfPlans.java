package org.tierboard.scorecard;

import java.util.Set;
import org.springframework.stereotype.Repository;
import org.tierboard.evaluation.Measure;

/** Confirmed business plans (R14). */
@Repository
class RecordsOfPlans implements RecordsSource {

    private static final String LINES = """
            with confirmed as (
                select 'BUSINESS_PLAN' as kind,
                       null::text as id,
                       null::text as title,
                       confirmed_by as detail,
                       null::text as note,
                       confirmed_on as on_day,
                       null::numeric as amount,
                       null::integer as score,
                       confirmed_on as counts_from,
                       null::text as other,
                       false as unshared,
                       false as as_number
                  from business_plan
                 where partner_no = :partner
            ), judged as (
                select confirmed.*,
                       %s as verdict
                  from confirmed
            )
            """.formatted(RecordsWindow.VERDICT) + RecordsWindow.LINES;

    private final RecordsReader reader;

    RecordsOfPlans(RecordsReader reader) {
        this.reader = reader;
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.BUSINESS_PLAN);
    }

    @Override
    public RecordsFound find(RecordsQuestion question) {
        return reader.read(LINES, question.parameters());
    }
}
