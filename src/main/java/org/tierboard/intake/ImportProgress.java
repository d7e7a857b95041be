package org.tierboard.intake;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

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
                   remarks = remarks || :remarks,
                   finished_at = clock_timestamp()
             where import_id = :id
               and status = 'RUNNING'
            returning kind,
                   mode,
                   dry_run,
                   file_name,
                   user_no,
                   user_name
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ImportProgress(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @return whether the import was still running */
    @Transactional
    boolean finish(UUID id, ImportOutcome outcome) {
        var rows = outcome.rows();
        var ended = jdbc.sql(FINISH)
                .param("id", id)
                .param("status", outcome.status().name())
                .param("read", rows.read())
                .param("created", rows.created())
                .param("updated", rows.updated())
                .param("unchanged", rows.unchanged())
                .param("rejected", rows.rejected())
                .param("faulty", rows.faulty())
                .param("message", outcome.message())
                .param("remarks", outcome.remarks().toArray(String[]::new))
                .query(EndedImport.class)
                .optional();
        ended.ifPresent(known -> events.publishEvent(known.deed(id, outcome)));
        return ended.isPresent();
    }
}
