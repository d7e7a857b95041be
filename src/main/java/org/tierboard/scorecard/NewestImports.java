package org.tierboard.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Knows how fresh the facts are that come in feeds. A feed that brings the file of last time again, or whose server says
 * that it still stands, has come as well, though nothing is imported.
 */
@Repository
public class NewestImports {

    private static final String NEWEST = """
            select greatest(
                       (select max(finished_at)
                          from import_job
                         where kind = 'credentials' and status = 'COMPLETED' and not dry_run),
                       (select max(succeeded_at)
                          from feed_state
                         where kind = 'credentials')) as credentials,
                   greatest(
                       (select max(finished_at)
                          from import_job
                         where kind = 'opportunities' and status = 'COMPLETED' and not dry_run),
                       (select max(finished_at)
                          from import_job
                         where kind = 'ace-opportunities' and status = 'COMPLETED' and not dry_run
                           and partner_no = :partner),
                       (select max(succeeded_at)
                          from feed_state
                         where kind = 'opportunities'
                            or (kind = 'ace-opportunities'
                                and partner_id = (select partner.partner_id
                                                    from partner
                                                   where partner.partner_no = :partner)))) as opportunities
            """;

    private final JdbcClient jdbc;

    NewestImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When each was last imported; null if it never was. */
    public record Moments(
            @Nullable Instant credentials, @Nullable Instant opportunities) {}

    /** Of a partner: files of ACE opportunities are of one partner, the others of all. */
    public Moments moments(int partnerNo) {
        return jdbc.sql(NEWEST)
                .param("partner", partnerNo)
                .query((row, number) -> new Moments(moment(row, "credentials"), moment(row, "opportunities")))
                .single();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
