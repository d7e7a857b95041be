package org.tierboard.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds imports whose copy of the application is dead, or has lost them. Their transactions are undone by then, or will be: an import that
 * isn't running can't complete any more.
 */
@Component
class DeadImports {

    private static final String FAIL = """
            update import_job
               set status = 'FAILED',
                   phase = null,
                   rows_rejected = 0,
                   rows_faulty = 0,
                   message = :message,
                   finished_at = clock_timestamp()
             where status = 'RUNNING'
               and (import_id = any(cast(:orphans as uuid[]))
                    or not exists (
                       select
                         from pg_locks
                        where locktype = 'advisory'
                          and database = (select oid from pg_database where datname = current_database())
                          and classid = (:class)::oid
                          and objid = import_job.node::oid
                          and granted))
            returning import_id,
                   kind,
                   mode,
                   dry_run,
                   file_name,
                   user_no,
                   user_name
            """;

    private static final String RUNNING_HERE = """
            select import_id
              from import_job
             where node = :node
               and status = 'RUNNING'
            """;

    private static final String FORGET = "delete from import_rejection where import_id = :import";

    private final JdbcClient jdbc;
    private final ImportNode node;
    private final ApplicationEventPublisher events;

    DeadImports(JdbcClient jdbc, ImportNode node, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.node = node;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void bury() {
        jdbc.sql(FAIL)
                .param("message", Reasons.say("interrupted"))
                .param("class", NodeLock.CLASS)
                .param("orphans", orphans())
                .query((row, number) -> new Dead(row.getObject("import_id", UUID.class), ended(row)))
                .list()
                .forEach(this::bury);
    }

    /** Of this copy, but not in its hands: their beginning or their end was lost on the way to the database. */
    private String[] orphans() {
        var running = jdbc.sql(RUNNING_HERE)
                .param("node", node.number())
                .query(UUID.class)
                .list();
        return node.orphans(running).stream().map(UUID::toString).toArray(String[]::new);
    }

    private void bury(Dead dead) {
        jdbc.sql(FORGET).param("import", dead.id()).update();
        events.publishEvent(dead.ended().deed(dead.id(), ImportStatus.FAILED).because(Reasons.say("interrupted")));
    }

    private static EndedImport ended(ResultSet row) throws SQLException {
        return new EndedImport(
                row.getString("kind"),
                row.getString("mode"),
                row.getBoolean("dry_run"),
                row.getString("file_name"),
                row.getInt("user_no"),
                row.getString("user_name"));
    }

    private record Dead(UUID id, EndedImport ended) {}
}
