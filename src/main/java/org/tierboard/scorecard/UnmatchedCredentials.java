package org.tierboard.scorecard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many credentials under a partner's mail domains nobody's address matches; the records of each row name them (R7). */
@Repository
public class UnmatchedCredentials {

    private static final String BY_CODE = "with " + RecordsOfIndividualsSql.OWN_DOMAIN + """
            select t.code,
                   count(*) as number
              from own_domain
              join credential c on split_part(c.address, '@', -1) = own_domain.name
              join credential_type t on t.type_no = c.type_no
             where c.earned_on <= :asOf
               and (c.expires_on is null or c.expires_on > :asOf)
               and not exists (select from individual_address a where a.address = c.address)
             group by t.code
             order by t.code
            """;

    private final JdbcClient jdbc;

    UnmatchedCredentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param partnerSide whether people of the partner look, who learn nothing of another's domain */
    public Map<String, Long> byCode(int partnerNo, boolean partnerSide, LocalDate asOf) {
        var numbers = new LinkedHashMap<String, Long>();
        jdbc.sql(BY_CODE)
                .param("partner", partnerNo)
                .param("partnerSide", partnerSide)
                .param("publicDomains", RecordsMailDomains.PUBLIC)
                .param("asOf", asOf)
                .query(row -> {
                    numbers.put(row.getString("code"), row.getLong("number"));
                });
        return numbers;
    }
}
