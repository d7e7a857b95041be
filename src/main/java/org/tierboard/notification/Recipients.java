package org.tierboard.notification;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom to write to about a partner; people whose account is disabled get nothing. */
@Repository
public class Recipients {

    private static final String LEADS = """
            select email as address,
                   name
              from app_user
             where partner_no = :partner
               and role = 'ALLIANCE_LEAD'
               and not disabled
             order by user_no
            """;

    private static final String MANAGERS = """
            select app_user.email as address,
                   app_user.name
              from assignment
              join app_user on app_user.user_no = assignment.user_no
             where assignment.partner_no = :partner
               and not app_user.disabled
             order by app_user.user_no
            """;

    private static final String ADMINISTRATORS = """
            select email as address,
                   name
              from app_user
             where role = 'ADMINISTRATOR'
               and not disabled
             order by user_no
            """;

    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The alliance leads of a partner. */
    public List<Recipient> leadsOf(int partnerNo) {
        return jdbc.sql(LEADS)
                .param("partner", partnerNo)
                .query(Recipient.class)
                .list();
    }

    /** The partner managers to whom a partner is assigned. */
    public List<Recipient> managersOf(int partnerNo) {
        return jdbc.sql(MANAGERS)
                .param("partner", partnerNo)
                .query(Recipient.class)
                .list();
    }

    public List<Recipient> administrators() {
        return jdbc.sql(ADMINISTRATORS).query(Recipient.class).list();
    }
}
