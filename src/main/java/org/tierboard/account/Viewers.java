package org.tierboard.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who a session belongs to right now. Asked with every request, so that rights taken away are gone at once. */
@Repository
public class Viewers {

    private static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private static final String OF_SESSION = """
            select user_no,
                   name,
                   email,
                   role
              from app_user
             where user_no = :user
               and session_epoch = :epoch
               and not disabled
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Viewers(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody if the session is older than 12 hours, or the account was disabled, moved or got another password. */
    public Optional<Viewer> of(SignedIn session) {
        if (session.since().plus(LONGEST_SESSION).isBefore(clock.instant())) {
            return Optional.empty();
        }
        return jdbc.sql(OF_SESSION)
                .param("user", session.userNo())
                .param("epoch", session.epoch())
                .query(Viewers::viewer)
                .optional();
    }

    static Viewer viewer(ResultSet row, int number) throws SQLException {
        return new Viewer(
                row.getInt("user_no"),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")));
    }
}
