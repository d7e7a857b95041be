package org.tierboard.csat;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists responses for administrators page by page; those which come or go meanwhile move none of the others. */
@Repository
public class ResponseLists {

    private static final String WAITING = ResponseQueries.LINES + """
             where response.email_confirmed_on is not null
               and response.customer_confirmed_on is null
               and response.rejected_on is null
               and (response.email_confirmed_on, partner.partner_id, response.response_id) > (:day, :partner, :response)
             order by response.email_confirmed_on, partner.partner_id, response.response_id
             limit :size
            """;

    private static final String OF_ADDRESS = ResponseQueries.LINES + """
             where response.address = :address
               and (response.submitted_on, partner.partner_id, response.response_id) > (:day, :partner, :response)
             order by response.submitted_on, partner.partner_id, response.response_id
             limit :size
            """;

    private static final String OF_PARTNER = ResponseQueries.LINES + """
             where response.partner_no = :partner
               and response.response_id > :after
             order by response.response_id
             limit :size
            """;

    private final JdbcClient jdbc;

    ResponseLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A place in a list by day, partner and response; texts are empty before the first of a day. */
    public record Place(LocalDate day, String partnerId, String responseId) {}

    /** Those that wait for the customer check, over all partners, by the day on which the address was confirmed. */
    public List<ResponseLine> waiting(Place place, int size) {
        return after(jdbc.sql(WAITING), place, size);
    }

    /** All from one address, by the day on which they were submitted. */
    public List<ResponseLine> from(String address, Place place, int size) {
        return after(jdbc.sql(OF_ADDRESS).param("address", new Mailbox(address).address()), place, size);
    }

    /** @param after the id after which to go on; empty for the beginning */
    public List<ResponseLine> ofPartner(int partnerNo, String after, int size) {
        return jdbc.sql(OF_PARTNER)
                .param("partner", partnerNo)
                .param("after", after)
                .param("size", size)
                .query(ResponseLine.class)
                .list();
    }

    private static List<ResponseLine> after(JdbcClient.StatementSpec statement, Place place, int size) {
        return statement
                .param("day", place.day())
                .param("partner", place.partnerId())
                .param("response", place.responseId())
                .param("size", size)
                .query(ResponseLine.class)
                .list();
    }
}
