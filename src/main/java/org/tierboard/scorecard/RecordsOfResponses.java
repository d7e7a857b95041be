package org.tierboard.scorecard;

import java.util.Set;
import org.springframework.stereotype.Repository;
import org.tierboard.evaluation.Measure;

/**
 * Customer satisfaction responses; the partner sees those shared with it by whoever confirmed the address, never the
 * address, and how many others there are (R21, R22).
 */
@Repository
class RecordsOfResponses implements RecordsSource {

    // Of a respondent's responses a shared one goes first, so that a line which the partner sees never points to a
    // private
    // one; then the one that counts longest.
    private static final String LINES = """
            with received as (
                select 'CSAT_RESPONSE' as kind,
                       response_id as id,
                       customer as title,
                       case when :partnerSide then respondent else email end as detail,
                       comment as note,
                       submitted_on as on_day,
                       cast(score as integer) as score,
                       address,
                       case when email_confirmed_on is not null and customer_confirmed_on is not null
                            then greatest(email_confirmed_on, customer_confirmed_on) end as counts_from,
                       case when rejected_on is not null then 'REJECTED'
                            when email_confirmed_on is null and customer_confirmed_on is null then 'BOTH'
                            when email_confirmed_on is null then 'EMAIL'
                            when customer_confirmed_on is null then 'CUSTOMER' end as missing,
                       not shared_with_partner or (:partnerSide and email_confirmed_on is null) as unshared
                  from csat_response
                 where partner_no = :partner
            ), timed as (
                select received.*,
                       case when on_day > :asOf then 'NOT_YET'
                            when missing is not null then 'NOT_CONFIRMED'
                            else %s end as own_verdict
                  from received
            ), ranked as (
                select timed.*,
                       row_number() over same_address as place,
                       first_value(id) over same_address as chosen
                  from timed
                window same_address as (partition by address, own_verdict = 'COUNTS'
                                        order by unshared, counts_from desc, id)
            ), judged as (
                select kind, id, title, detail, note, on_day, score, counts_from, unshared,
                       null::numeric as amount,
                       case when own_verdict = 'COUNTS' and place > 1 then 'SAME_RESPONDENT'
                            else own_verdict end as verdict,
                       case when own_verdict = 'COUNTS' and place > 1 then chosen else missing end as other,
                       true as as_number
                  from ranked
            )
            """.formatted(RecordsWindow.VERDICT) + RecordsWindow.LINES;

    private final RecordsReader reader;

    RecordsOfResponses(RecordsReader reader) {
        this.reader = reader;
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.CSAT_RESPONSES);
    }

    @Override
    public RecordsFound find(RecordsQuestion question) {
        var parameters = question.parameters();
        parameters.put("partnerSide", !question.request().sight().readsPrivateResponses());
        return reader.read(LINES, parameters);
    }
}
