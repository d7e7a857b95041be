package org.tierboard.scorecard;

import java.util.Set;
import org.springframework.stereotype.Repository;
import org.tierboard.evaluation.Measure;

/** Executive business reviews that were approved (R18). */
@Repository
class RecordsOfReviews implements RecordsSource {

    private static final String LINES = """
            with line as (
                select 'EXECUTIVE_BUSINESS_REVIEW' as kind,
                       null::text as id,
                       null::text as title,
                       null::text as detail,
                       null::text as note,
                       approved_on as on_day,
                       null::date as expires_on,
                       null::numeric as amount,
                       null::integer as score,
                       case when approved_on > :asOf then 'NOT_YET' else 'COUNTS' end as verdict,
                       null::date as counts_until,
                       case when approved_on > :asOf then approved_on end as day,
                       null::text as other,
                       false as unshared,
                       false as withheld,
                       true as listed
                  from executive_business_review
                 where partner_no = :partner
            )
            """;

    private final RecordsReader reader;

    RecordsOfReviews(RecordsReader reader) {
        this.reader = reader;
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.EXECUTIVE_BUSINESS_REVIEW);
    }

    @Override
    public RecordsFound find(RecordsQuestion question) {
        return reader.read(LINES, question.parameters());
    }
}
