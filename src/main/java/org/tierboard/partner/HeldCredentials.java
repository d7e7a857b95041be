package org.tierboard.partner;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a person holds. What somebody earned after leaving is no business of the partner's any more. */
@Repository
public class HeldCredentials {

    private static final String OF_ONE = """
            select credential.credential_id,
                   credential_type.code,
                   credential.earned_on,
                   credential.expires_on,
                   holding.counts_from,
                   holding.counts_until
              from holding
              join individual on individual.partner_no = holding.partner_no
                             and individual.individual_no = holding.individual_no
              join credential on credential.credential_no = holding.credential_no
              join credential_type on credential_type.type_no = holding.type_no
             where holding.partner_no = :partner
               and holding.individual_no = :person
               and (individual.left_on is null or credential.earned_on < individual.left_on)
             order by credential.earned_on desc, credential.credential_id
            """;

    private final JdbcClient jdbc;

    HeldCredentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<HeldCredential> of(PersonKey key) {
        return jdbc.sql(OF_ONE)
                .param("partner", key.partnerNo())
                .param("person", key.individualNo())
                .query(HeldCredential.class)
                .list();
    }
}
