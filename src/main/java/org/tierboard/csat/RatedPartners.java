package org.tierboard.csat;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tierboard.account.PartnerNotFound;
import org.tierboard.kernel.PartnerId;

/** Finds the partner that somebody, signed in or not, was asked to rate. */
@Repository
public class RatedPartners {

    private static final String BY_ID = """
            select partner_no,
                   name
              from partner
             where partner_id = :partner
            """;

    private final JdbcClient jdbc;

    RatedPartners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws PartnerNotFound if there is none */
    public RatedPartner require(String partnerId) {
        if (!PartnerId.isValid(partnerId)) {
            throw new PartnerNotFound(partnerId);
        }
        return jdbc.sql(BY_ID)
                .param("partner", partnerId)
                .query((row, number) ->
                        new RatedPartner(row.getInt("partner_no"), PartnerId.of(partnerId), row.getString("name")))
                .optional()
                .orElseThrow(() -> new PartnerNotFound(partnerId));
    }
}
