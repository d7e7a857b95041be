package org.tierboard.job;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tierboard.kernel.ProgrammeCalendar;

/** Runs the daily tasks whose time has come and that haven't been run for the day. */
@Component
public class DailyTasks {

    private static final Logger log = LoggerFactory.getLogger(DailyTasks.class);

    private static final String DONE = """
            select exists (
                   select
                     from daily_run
                    where task = :task
                      and last_day >= :day)
            """;

    private static final String NOTE = """
            insert into daily_run (task, last_day)
            values (:task, :day)
                on conflict (task) do update
               set last_day = greatest(daily_run.last_day, excluded.last_day)
            """;

    private final List<DailyTask> tasks;
    private final JdbcClient jdbc;
    private final ProgrammeCalendar calendar;

    DailyTasks(List<DailyTask> tasks, JdbcClient jdbc, ProgrammeCalendar calendar) {
        this.tasks = List.copyOf(tasks);
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** One that fails doesn't keep the others from running, and is tried again the next time. */
    public void runDue() {
        tasks.forEach(this::runIfDue);
    }

    private void runIfDue(DailyTask task) {
        var day = latest(task);
        if (jdbc.sql(DONE)
                .param("task", task.name())
                .param("day", day)
                .query(Boolean.class)
                .single()) {
            return;
        }
        try {
            run(task, day);
        } catch (RuntimeException failure) {
            log.error("Daily task {} failed for {} and will be tried again", task.name(), day, failure);
        }
    }

    private void run(DailyTask task, LocalDate day) {
        var started = System.nanoTime();
        task.run(day);
        jdbc.sql(NOTE).param("task", task.name()).param("day", day).update();
        log.info("Daily task {} ran for {} in {} ms", task.name(), day, millis(started));
    }

    /** The last day on which its time has come. */
    private LocalDate latest(DailyTask task) {
        var now = LocalDateTime.ofInstant(calendar.clock().instant(), calendar.zone());
        return now.toLocalTime().isBefore(task.at()) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
    }

    private static long millis(long started) {
        return Duration.ofNanos(System.nanoTime() - started).toMillis();
    }
}
