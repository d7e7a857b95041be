package org.tierboard.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.tierboard.kernel.PartnerId;

/** Decides who may see which partner; nothing else does. */
@Service
public class PartnerAccess {

    private static final String VISIBLE = """
            select partner_no, name, path
              from partner
             where partner_id = :partner
            """;

    private final JdbcClient jdbc;

    PartnerAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The partner by that id, if the viewer may see it.
     *
     * @throws PartnerNotFound if there is none, or the viewer may not see it
     */
    public VisiblePartner require(Viewer viewer, String partnerId) {
        return jdbc.sql(VISIBLE)
                .param("partner", partnerId)
                .query((row, number) -> new VisiblePartner(
                        row.getInt("partner_no"),
                        PartnerId.of(partnerId),
                        row.getString("name"),
                        row.getString("path")))
                .optional()
                .orElseThrow(() -> new PartnerNotFound(partnerId));
    }
}
