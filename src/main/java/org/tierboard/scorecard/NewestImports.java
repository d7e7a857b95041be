package org.tierboard.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Knows how fresh the facts are that come in feeds. */
@Repository
public class NewestImports {

    private static final String NEWEST = """
            select (select max(finished_at)
                      from import_job
                     where kind = 'credentials' and status = 'COMPLETED' and not dry_run) as credentials,
                   (select max(finished_at)
                      from import_job
                     where kind = 'opportunities' and status = 'COMPLETED' and not dry_run) as opportunities
            """;

    private final JdbcClient jdbc;

    NewestImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When each was last imported; null if it never was. */
    public record Moments(
            @Nullable Instant credentials, @Nullable Instant opportunities) {}

    public Moments moments() {
        return jdbc.sql(NEWEST)
                .query((row, number) -> new Moments(moment(row, "credentials"), moment(row, "opportunities")))
                .single();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
