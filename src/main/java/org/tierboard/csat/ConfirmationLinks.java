package org.tierboard.csat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mailed links by which respondents confirm their address: good for seven days and one use. */
@Repository
class ConfirmationLinks {

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private static final String ISSUE = """
            insert into csat_confirmation_link (partner_no, response_id, link_hash, expires_at)
            values (:partner, :response, :hash, :until)
            """;

    /** A link that was used stays good for saying so. */
    private static final String FIND = """
            select link.partner_no,
                   link.response_id,
                   partner.name,
                   response.email_confirmed_on
              from csat_confirmation_link link
              join csat_response response
                on response.partner_no = link.partner_no
               and response.response_id = link.response_id
              join partner on partner.partner_no = link.partner_no
             where link.link_hash = :hash
               and (link.expires_at > :now or response.email_confirmed_on is not null)
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    ConfirmationLinks(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LinkSecret issue(CsatResponse.Key key) {
        var secret = LinkSecret.random();
        jdbc.sql(ISSUE)
                .param("partner", key.partnerNo())
                .param("response", key.responseId())
                .param("hash", secret.hash())
                .param("until", Timestamp.from(clock.instant().plus(GOOD_FOR)))
                .update();
        return secret;
    }

    Optional<Confirmation> find(String token) {
        return jdbc.sql(FIND)
                .param("hash", LinkSecret.of(token).hash())
                .param("now", Timestamp.from(clock.instant()))
                .query(ConfirmationLinks::confirmation)
                .optional();
    }

    private static Confirmation confirmation(ResultSet row, int number) throws SQLException {
        return new Confirmation(
                new CsatResponse.Key(row.getInt("partner_no"), row.getString("response_id")),
                row.getString("name"),
                row.getObject("email_confirmed_on", LocalDate.class));
    }
}
