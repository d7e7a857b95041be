package org.tierboard.intake;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tierboard.job.DailyTask;

/** Deletes rows that weren't taken when nobody will mend them any more; that there were some, and how many, is kept. */
@Component
class OldRejections implements DailyTask {

    private static final Logger log = LoggerFactory.getLogger(OldRejections.class);

    private static final String DELETE = """
            delete from import_rejection
             using import_job
             where import_rejection.import_id = import_job.import_id
               and import_job.finished_at < :then
            """;

    private final JdbcClient jdbc;
    private final ImportLimits limits;
    private final InstantSource clock;

    OldRejections(JdbcClient jdbc, ImportLimits limits, InstantSource clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "intake.old-rejections";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 0);
    }

    @Override
    public void run(LocalDate day) {
        var deleted = jdbc.sql(DELETE)
                .param("then", Timestamp.from(clock.instant().minus(limits.keepRejections())))
                .update();
        if (deleted > 0) {
            log.info(
                    "Deleted {} rejected rows of imports that ended {} days ago or earlier",
                    deleted,
                    limits.keepRejections().toDays());
        }
    }
}
