package org.tierboard.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Looks tokens up. */
@Repository
class TokenQueries {

    /** How exactly the last use is known: a busy program mustn't cost a write with every request. */
    private static final Duration EXACT_TO = Duration.ofMinutes(1);

    private static final String OWNER = """
            select app_user.user_no,
                   app_user.name,
                   app_user.email,
                   app_user.role,
                   coalesce(api_token.last_used_at < :before, true) as unnoted
              from api_token
              join app_user on app_user.user_no = api_token.user_no
             where api_token.token_hash = :hash
               and api_token.expires_at > :now
               and api_token.revoked_at is null
               and not app_user.disabled
            """;

    private static final String NOTE_USE = """
            update api_token
               set last_used_at = :now
             where token_hash = :hash
            """;

    /** What still works, as {@link TokenLine}s. */
    private static final String LINES = """
            select token_no,
                   name,
                   created_at,
                   expires_at,
                   last_used_at
              from api_token
             where user_no = :user
               and expires_at > :now
               and revoked_at is null
            """;

    private static final String OF_USER = LINES + """
             order by created_at desc, token_no desc
            """;

    private static final String BEFORE = LINES + """
               and token_no < :before
             order by token_no desc
             limit :size
            """;

    private static final String ONE = LINES + """
               and token_no = :token
            """;

    private final JdbcClient jdbc;

    TokenQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Owner> owner(Secret secret, Instant now) {
        return jdbc.sql(OWNER)
                .param("hash", secret.hash())
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(now.minus(EXACT_TO)))
                .query((row, number) -> new Owner(Viewers.viewer(row, number), row.getBoolean("unnoted")))
                .optional();
    }

    void noteUse(Secret secret, Instant now) {
        jdbc.sql(NOTE_USE)
                .param("hash", secret.hash())
                .param("now", Timestamp.from(now))
                .update();
    }

    List<TokenLine> of(Viewer owner, Instant now) {
        return live(OF_USER, owner, now).query(TokenQueries::line).list();
    }

    List<TokenLine> before(Viewer owner, Instant now, long before, int size) {
        return live(BEFORE, owner, now)
                .param("before", before)
                .param("size", size)
                .query(TokenQueries::line)
                .list();
    }

    Optional<TokenLine> one(Viewer owner, Instant now, int tokenNo) {
        return live(ONE, owner, now)
                .param("token", tokenNo)
                .query(TokenQueries::line)
                .optional();
    }

    private StatementSpec live(String sql, Viewer owner, Instant now) {
        return jdbc.sql(sql).param("user", owner.userNo()).param("now", Timestamp.from(now));
    }

    private static TokenLine line(ResultSet row, int number) throws SQLException {
        var used = row.getTimestamp("last_used_at");
        return new TokenLine(
                row.getInt("token_no"),
                row.getString("name"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                used == null ? null : used.toInstant());
    }

    /** @param unnoted whether this use is worth noting */
    record Owner(Viewer viewer, boolean unnoted) {}
}
