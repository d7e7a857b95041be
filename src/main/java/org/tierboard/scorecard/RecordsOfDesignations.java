package org.tierboard.scorecard;

import java.util.Set;
import org.springframework.stereotype.Repository;
import org.tierboard.evaluation.Measure;

/** Technical program validations; a designation counts once, however often it was renewed (R15). */
@Repository
class RecordsOfDesignations implements RecordsSource {

    // Where the row lists no designations, every one qualifies.
    private static final String LINES = """
            with awarded as (
                select program, name, kind as designation, awarded_on, expires_on,
                       case when cardinality(cast(:designations as text[])) > 0
                                 and kind <> all(cast(:designations as text[])) then 'WRONG_KIND'
                            when awarded_on > :asOf then 'NOT_YET'
                            when expires_on <= :asOf then 'LAPSED'
                            else 'COUNTS' end as own_verdict
                  from designation
                 where partner_no = :partner
            ), ranked as (
                select awarded.*,
                       row_number() over same_designation as place,
                       first_value(awarded_on) over same_designation as chosen
                  from awarded
                window same_designation as (partition by designation, own_verdict = 'COUNTS'
                                            order by expires_on desc nulls first, awarded_on desc, name)
            ), judged as (
                select ranked.*,
                       case when own_verdict = 'COUNTS' and place > 1 then 'SAME_DESIGNATION'
                            else own_verdict end as verdict
                  from ranked
            ), line as (
                select 'DESIGNATION' as kind,
                       null::text as id,
                       nullif(name, '') as title,
                       program as detail,
                       null::text as note,
                       awarded_on as on_day,
                       expires_on,
                       null::numeric as amount,
                       null::integer as score,
                       verdict,
                       case when verdict = 'COUNTS' then expires_on - 1 end as counts_until,
                       case verdict when 'NOT_YET' then awarded_on
                                    when 'LAPSED' then expires_on
                                    when 'SAME_DESIGNATION' then chosen end as day,
                       null::text as other,
                       false as unshared,
                       false as withheld,
                       true as listed
                  from judged
            )
            """;

    private final RecordsReader reader;

    RecordsOfDesignations(RecordsReader reader) {
        this.reader = reader;
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.DESIGNATIONS);
    }

    @Override
    public RecordsFound find(RecordsQuestion question) {
        var parameters = question.parameters();
        parameters.put("designations", question.requirement().designations().toArray(String[]::new));
        return reader.read(LINES, parameters);
    }
}
