package org.tierboard.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tierboard.credential.CredentialTypes;

/** The names of badges that files brought or that somebody decided on, and what they mean. */
@Repository
public class BadgeQueries {

    private static final int MOST = 500;

    /** Names as {@link BadgeLine}s. */
    private static final String LINES = """
            with line as (
                select coalesce(b.badge_key, w.badge_key) as key,
                       coalesce(b.name, w.name) as name,
                       t.code,
                       b.badge_key is not null as decided,
                       coalesce(w.waiting, 0) as waiting,
                       coalesce(b.version, -1) as version
                  from badge_name b
                  left join credential_type t on t.type_no = b.type_no
                  full join (select badge_key,
                                    min(badge) as name,
                                    count(*) as waiting
                               from waiting_badge
                              group by badge_key) w
                    on w.badge_key = b.badge_key
            )
            select key,
                   name,
                   code,
                   decided,
                   waiting,
                   version
              from line
            """;

    private static final String PAGE = LINES + """
             order by decided, waiting desc, name
             limit :most
            """;

    private static final String AFTER = LINES + """
             where key > :after
               and (:decided::boolean is null or decided = :decided)
             order by key
             limit :size
            """;

    private static final String ONE = LINES + """
             where key = badge_key(:name)
            """;

    private final JdbcClient jdbc;
    private final CredentialTypes types;

    BadgeQueries(JdbcClient jdbc, CredentialTypes types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    /** Those that nobody decided on come first, the most frequent before the others. */
    public List<BadgeLine> list() {
        var near = new NearMatches(codes());
        return jdbc.sql(PAGE)
                .param("most", MOST)
                .query((row, number) -> line(row, near))
                .list();
    }

    /**
     * Names in their order, after one.
     *
     * @param after the key after which to go on; empty for the beginning
     * @param decided only those that somebody decided on, or only the others; null for all
     */
    public List<BadgeLine> after(String after, @Nullable Boolean decided, int size) {
        var near = new NearMatches(codes());
        return jdbc.sql(AFTER)
                .param("after", after)
                .param("decided", decided)
                .param("size", size)
                .query((row, number) -> line(row, near))
                .list();
    }

    /**
     * What is known of a name, in whatever case and spacing.
     *
     * @throws BadgeNotFound if no file brought it, and nobody decided on it
     */
    public BadgeLine require(String name) {
        var near = new NearMatches(codes());
        return jdbc.sql(ONE)
                .param("name", name)
                .query((row, number) -> line(row, near))
                .optional()
                .orElseThrow(BadgeNotFound::new);
    }

    /** The codes of the catalogue that a name can mean. */
    public List<String> codes() {
        return types.numbers().keySet().stream().sorted().toList();
    }

    private static BadgeLine line(ResultSet row, NearMatches near) throws SQLException {
        var name = row.getString("name");
        var decided = row.getBoolean("decided");
        return new BadgeLine(
                row.getString("key"),
                name,
                row.getString("code"),
                decided,
                row.getLong("waiting"),
                row.getLong("version"),
                decided ? List.of() : near.to(name));
    }
}
