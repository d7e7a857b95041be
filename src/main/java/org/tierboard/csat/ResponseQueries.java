package org.tierboard.csat;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads responses for administrators, who alone see whom they are from. */
@Repository
public class ResponseQueries {

    private static final int MOST = 200;

    static final String LINES = """
            select partner.partner_id,
                   partner.name as partner,
                   response.response_id,
                   response.respondent,
                   response.customer,
                   response.email,
                   response.score,
                   response.comment,
                   response.shared_with_partner,
                   response.submitted_on,
                   response.email_confirmed_on,
                   response.customer_confirmed_on,
                   response.decided_by,
                   response.rejected_on,
                   response.rejection,
                   response.erased_on,
                   response.migrated,
                   response.version,
                   case when response.rejected_on is not null then 'REJECTED'
                        when response.email_confirmed_on is null then 'UNCONFIRMED'
                        when response.customer_confirmed_on is null then 'WAITING'
                        else 'ACCEPTED' end as state
              from csat_response response
              join partner on partner.partner_no = response.partner_no
            """;

    /** Oldest first. */
    private static final String QUEUE = LINES + """
             where response.email_confirmed_on is not null
               and response.customer_confirmed_on is null
               and response.rejected_on is null
             order by response.email_confirmed_on, response.confirmed_at, response.partner_no, response.response_id
             limit :most
            """;

    private static final String ONE = LINES + """
             where response.partner_no = :partner
               and response.response_id = :response
            """;

    private static final String OF_ADDRESS = LINES + """
             where response.address = :address
             order by response.submitted_on desc, response.partner_no, response.response_id
             limit :most
            """;

    private static final String WAITING = """
            select count(*)
              from csat_response
             where email_confirmed_on is not null
               and customer_confirmed_on is null
               and rejected_on is null
            """;

    private final JdbcClient jdbc;

    ResponseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest of those that wait for the customer check, over all partners. */
    public List<ResponseLine> waiting() {
        return jdbc.sql(QUEUE).param("most", MOST).query(ResponseLine.class).list();
    }

    public long countWaiting() {
        return jdbc.sql(WAITING).query(Long.class).single();
    }

    /** All from one address, for a respondent who asks what is known of them. */
    public List<ResponseLine> from(String address) {
        return jdbc.sql(OF_ADDRESS)
                .param("address", new Mailbox(address).address())
                .param("most", MOST)
                .query(ResponseLine.class)
                .list();
    }

    /** @throws ResponseNotFound if there is none */
    public ResponseLine require(CsatResponse.Key key) {
        return jdbc.sql(ONE)
                .param("partner", key.partnerNo())
                .param("response", key.responseId())
                .query(ResponseLine.class)
                .optional()
                .orElseThrow(ResponseNotFound::new);
    }
}
