package org.tierboard.intake;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves an import on: to its end, once, whoever gets there first. */
@Repository
class ImportProgress {

    private static final String FINISH = """
            update import_job
               set status = :status,
                   phase = null,
                   rows_read = :read,
                   rows_created = :created,
                   rows_updated = :updated,
                   rows_unchanged = :unchanged,
                   rows_rejected = :rejected,
                   rows_faulty = :faulty,
                   message = :message,
                   finished_at = clock_timestamp()
             where import_id = :id
               and status = 'RUNNING'
            """;

    private final JdbcClient jdbc;

    ImportProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether the import was still running */
    boolean finish(UUID id, ImportOutcome outcome) {
        var rows = outcome.rows();
        return jdbc.sql(FINISH)
                        .param("id", id)
                        .param("status", outcome.status().name())
                        .param("read", rows.read())
                        .param("created", rows.created())
                        .param("updated", rows.updated())
                        .param("unchanged", rows.unchanged())
                        .param("rejected", rows.rejected())
                        .param("faulty", rows.faulty())
                        .param("message", outcome.message())
                        .update()
                == 1;
    }
}
