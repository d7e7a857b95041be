package org.tierboard.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tierboard.account.UserDetails.AssignedPartner;

/** Lists people for administrators. */
@Repository
public class UserQueries {

    /** People as {@link UserLine}s. */
    static final String LINES = """
            select app_user.user_no,
                   app_user.name,
                   app_user.email,
                   app_user.role,
                   partner.partner_id,
                   (select count(*)
                      from assignment
                     where assignment.user_no = app_user.user_no) as assigned,
                   app_user.password_hash is null as invited,
                   app_user.disabled
              from app_user
              left join partner on partner.partner_no = app_user.partner_no
            """;

    private static final String PAGE = LINES + """
             where position(lower(:query) in lower(app_user.name)) > 0
                or position(lower(:query) in lower(app_user.email)) > 0
             order by lower(app_user.name), app_user.user_no
             limit :size
            offset :skipped
            """;

    private static final String COUNT = """
            select count(*)
              from app_user
             where position(lower(:query) in lower(name)) > 0
                or position(lower(:query) in lower(email)) > 0
            """;

    private static final String DETAILS = """
            select app_user.user_no,
                   app_user.email,
                   app_user.name,
                   app_user.role,
                   partner.partner_id,
                   app_user.password_hash is null as invited,
                   app_user.disabled,
                   app_user.version
              from app_user
              left join partner on partner.partner_no = app_user.partner_no
             where app_user.user_no = :user
            """;

    private static final String ASSIGNED = """
            select partner.partner_no,
                   partner.partner_id,
                   partner.name
              from assignment
              join partner on partner.partner_no = assignment.partner_no
             where assignment.user_no = :user
             order by partner.partner_id
            """;

    private final JdbcClient jdbc;

    UserQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page of the people whose name or address contains the text, by name.
     *
     * @param page 0 is the first
     */
    public List<UserLine> page(String query, int page, int size) {
        return jdbc.sql(PAGE)
                .param("query", query)
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(UserLine.class)
                .list();
    }

    public long count(String query) {
        return jdbc.sql(COUNT).param("query", query).query(Long.class).single();
    }

    /**
     * A person by number. What is assigned is read last: it may be newer than the version, and never older, so that nobody
     * changes what they didn't see.
     *
     * @throws UserNotFound if there is none
     */
    public UserDetails require(int userNo) {
        var user = jdbc.sql(DETAILS)
                .param("user", userNo)
                .query(UserQueries::details)
                .optional()
                .orElseThrow(() -> new UserNotFound(userNo));
        return user.looksAfter(jdbc.sql(ASSIGNED)
                .param("user", userNo)
                .query(AssignedPartner.class)
                .list());
    }

    private static UserDetails details(ResultSet row, int number) throws SQLException {
        return new UserDetails(
                row.getInt("user_no"),
                row.getString("email"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("partner_id"),
                row.getBoolean("invited"),
                row.getBoolean("disabled"),
                row.getLong("version"),
                List.of());
    }
}
