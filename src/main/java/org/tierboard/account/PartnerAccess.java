package org.tierboard.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.tierboard.kernel.PartnerId;

/** Decides who may see which partner; nothing else does. */
@Service
public class PartnerAccess {

    private static final String VISIBLE = """
            select partner.partner_no,
                   partner.partner_id,
                   partner.name,
                   partner.path,
                   partner_revision(partner.partner_no) as revision
              from partner
             where partner.partner_id = :partner
               and (:everything
                    or exists (
                       select
                         from app_user
                        where app_user.user_no = :user
                          and app_user.partner_no = partner.partner_no)
                    or exists (
                       select
                         from assignment
                        where assignment.user_no = :user
                          and assignment.partner_no = partner.partner_no))
            """;

    private static final String OWN = """
            select partner.partner_no,
                   partner.partner_id,
                   partner.name,
                   partner.path,
                   partner_revision(partner.partner_no) as revision
              from app_user
              join partner on partner.partner_no = app_user.partner_no
             where app_user.user_no = :user
            """;

    private static final String VISIBLE_NUMBERS = """
            select partner_no
              from app_user
             where user_no = :user
               and partner_no is not null
             union all
            select partner_no
              from assignment
             where user_no = :user
             order by partner_no
            """;

    private final JdbcClient jdbc;

    PartnerAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The partner by that id, if the viewer may see it: administrators see all, partner managers those assigned, the
     * others their own. One statement, whatever the answer.
     *
     * @throws PartnerNotFound if there is none, or the viewer may not see it
     */
    public VisiblePartner require(Viewer viewer, String partnerId) {
        if (!PartnerId.isValid(partnerId)) {
            throw new PartnerNotFound(partnerId);
        }
        return jdbc.sql(VISIBLE)
                .param("partner", partnerId)
                .param("everything", viewer.isAdministrator())
                .param("user", viewer.userNo())
                .query(PartnerAccess::partner)
                .optional()
                .orElseThrow(() -> new PartnerNotFound(partnerId));
    }

    /** The partner that an alliance lead or team member belongs to; none for the others. */
    public Optional<VisiblePartner> own(Viewer viewer) {
        return jdbc.sql(OWN)
                .param("user", viewer.userNo())
                .query(PartnerAccess::partner)
                .optional();
    }

    /** All that the viewer may see, for statements over many partners. */
    public Visibility of(Viewer viewer) {
        if (viewer.isAdministrator()) {
            return new Visibility(true, List.of());
        }
        var numbers = jdbc.sql(VISIBLE_NUMBERS)
                .param("user", viewer.userNo())
                .query(Integer.class)
                .list();
        return new Visibility(false, numbers);
    }

    private static VisiblePartner partner(ResultSet row, int number) throws SQLException {
        return new VisiblePartner(
                row.getInt("partner_no"),
                PartnerId.of(row.getString("partner_id")),
                row.getString("name"),
                row.getString("path"),
                row.getLong("revision"));
    }
}
