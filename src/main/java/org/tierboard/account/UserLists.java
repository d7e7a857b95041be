package org.tierboard.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists people for programs of administrators; those who come or go meanwhile move none of the others. */
@Repository
public class UserLists {

    private static final String AFTER = UserQueries.LINES + """
             where app_user.user_no > :after
               and (position(lower(:text) in lower(app_user.name)) > 0
                    or position(lower(:text) in lower(app_user.email)) > 0)
               and (:role::text is null or app_user.role = :role)
               and (:disabled::boolean is null or app_user.disabled = :disabled)
               and (:partner::text is null
                    or partner.partner_id = :partner
                    or exists (
                       select
                         from assignment
                         join partner as looked_after on looked_after.partner_no = assignment.partner_no
                        where assignment.user_no = app_user.user_no
                          and looked_after.partner_id = :partner))
             order by app_user.user_no
             limit :size
            """;

    private final JdbcClient jdbc;

    UserLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whom somebody looks for; what is null narrows nothing.
     *
     * @param text a part of the name or of the address; empty for everybody
     * @param partnerId the partner to which somebody belongs, or which they look after
     */
    public record Wanted(
            String text,
            @Nullable Role role,
            @Nullable Boolean disabled,
            @Nullable String partnerId) {}

    /**
     * The people who are wanted, in the order in which they got their accounts.
     *
     * @param after the number after which to go on; 0 for the beginning
     */
    public List<UserLine> after(Wanted wanted, int after, int size) {
        return jdbc.sql(AFTER)
                .param("after", after)
                .param("text", wanted.text())
                .param("role", wanted.role() == null ? null : wanted.role().name())
                .param("disabled", wanted.disabled())
                .param("partner", wanted.partnerId())
                .param("size", size)
                .query(UserLine.class)
                .list();
    }
}
