package org.tierboard.job;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tierboard.kernel.ProgrammeCalendar;

/** Runs the daily tasks whose time has come and that haven't been run for the day. */
@Component
public class DailyTasks {

    private static final Logger log = LoggerFactory.getLogger(DailyTasks.class);

    private final List<DailyTask> tasks;
    private final DailyRuns runs;
    private final ProgrammeCalendar calendar;

    /** In the order of their times, in which what was missed is made up for, too. */
    DailyTasks(List<DailyTask> tasks, DailyRuns runs, ProgrammeCalendar calendar) {
        this.tasks = tasks.stream().sorted(Comparator.comparing(DailyTask::at)).toList();
        this.runs = runs;
        this.calendar = calendar;
    }

    /** One that fails doesn't keep the others from running, and is tried again the next time. */
    public void runDue() {
        tasks.forEach(this::runIfDue);
    }

    private void runIfDue(DailyTask task) {
        var day = latest(task);
        if (runs.last(task.name()).filter(last -> !last.isBefore(day)).isPresent()) {
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
        runs.note(task.name(), day);
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
