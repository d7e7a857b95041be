package org.tierboard.intake;

import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds imports whose copy of the application is dead. Their transactions are undone by then, or will be: an import that
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
               and not exists (
                   select
                     from pg_locks
                    where locktype = 'advisory'
                      and database = (select oid from pg_database where datname = current_database())
                      and classid = (:class)::oid
                      and objid = import_job.node::oid
                      and granted)
            returning import_id
            """;

    private static final String FORGET = "delete from import_rejection where import_id = :import";

    private final JdbcClient jdbc;

    DeadImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void bury() {
        jdbc.sql(FAIL)
                .param("message", Reasons.say("interrupted"))
                .param("class", NodeLock.CLASS)
                .query(UUID.class)
                .list()
                .forEach(id -> jdbc.sql(FORGET).param("import", id).update());
    }
}
