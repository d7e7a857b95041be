package org.tierboard.job;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Up to which day each daily task is done, for all copies of the application. */
@Repository
public class DailyRuns {

    private static final String NOTE = """
            insert into daily_run (task, last_day)
            values (:task, :day)
                on conflict (task) do update
               set last_day = greatest(daily_run.last_day, excluded.last_day)
            """;

    private final JdbcClient jdbc;

    DailyRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last day that a task was done for; the one before, while it is at work. */
    public Optional<LocalDate> last(String task) {
        return jdbc.sql("select last_day from daily_run where task = :task")
                .param("task", task)
                .query(LocalDate.class)
                .optional();
    }

    /** Takes a task as done up to a day. */
    public void note(String task, LocalDate day) {
        jdbc.sql(NOTE).param("task", task).param("day", day).update();
    }
}
