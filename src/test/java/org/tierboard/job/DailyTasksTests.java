package org.tierboard.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.kernel.ProgrammeCalendar;

@OverHttp
class DailyTasksTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    DailyRuns runs;

    @Autowired
    DataSource database;

    @Autowired
    Reminders reminders;

    @Autowired
    TestPeople people;

    private final Recorder task = new Recorder("test-" + UUID.randomUUID());

    @Test
    void runsOnceADayFromItsTimeOn() {
        at(MONDAY, 5).runDue();
        assertThat(task.days).containsExactly(MONDAY.minusDays(1));

        at(MONDAY, 5).runDue();
        assertThat(task.days).as("before six it is yesterday's").hasSize(1);

        at(MONDAY, 6).runDue();
        at(MONDAY, 7).runDue();
        assertThat(task.days).containsExactly(MONDAY.minusDays(1), MONDAY);
    }

    @Test
    void catchesUpAfterMissedNights() {
        at(MONDAY, 7).runDue();

        at(MONDAY.plusDays(3), 2).runDue();

        assertThat(task.days).containsExactly(MONDAY, MONDAY.plusDays(2));
    }

    /** Who tells in the morning what the night found mustn't come before the night. */
    @Test
    void whatWasMissedIsMadeUpForInTheOrderOfTheDay() {
        var order = new ArrayList<String>();
        var morning = new Ordered("test-a" + UUID.randomUUID(), LocalTime.of(6, 40), order);
        var night = new Ordered("test-b" + UUID.randomUUID(), LocalTime.of(0, 10), order);

        new DailyTasks(List.of(morning, night), runs, calendar(MONDAY, 9)).runDue();

        assertThat(order).containsExactly(night.name(), morning.name());
    }

    private record Ordered(String name, LocalTime at, List<String> order) implements DailyTask {

        @Override
        public void run(LocalDate day) {
            order.add(name);
        }
    }

    @Test
    void isTriedAgainAfterAFailureAndKeepsNobodyElseFromRunning() {
        task.failing = true;
        var other = new Recorder("test-" + UUID.randomUUID());
        new DailyTasks(List.of(task, other), runs, calendar(MONDAY, 7)).runDue();
        task.failing = false;
        at(MONDAY, 8).runDue();

        assertThat(task.days).containsExactly(MONDAY);
        assertThat(other.days).containsExactly(MONDAY);
    }

    @Test
    void twoCopiesRunItOnce() {
        task.pause = 300;
        var one = copy("one");
        var two = copy("two");
        one.start();
        two.start();
        try {
            await().atMost(Duration.ofSeconds(15)).until(() -> !task.days.isEmpty());
            sleep(1500);
            assertThat(task.days).containsExactly(MONDAY);
            assertThat(task.begun).hasValue(1);
        } finally {
            one.stop();
            two.stop();
        }
    }

    @Test
    void eachReminderGoesOutOnceTogetherWithItsNote() {
        var partner = people.partner().partnerNo();
        var sent = new AtomicInteger();

        assertThatThrownBy(() -> reminders.once(partner, "fee", MONDAY, 30, () -> {
                    throw new IllegalStateException("no mail");
                }))
                .hasMessage("no mail");
        assertThat(reminders.once(partner, "fee", MONDAY, 30, sent::incrementAndGet))
                .isTrue();
        assertThat(reminders.once(partner, "fee", MONDAY, 30, sent::incrementAndGet))
                .isFalse();
        assertThat(reminders.once(partner, "fee", MONDAY, 7, sent::incrementAndGet))
                .isTrue();

        assertThat(sent).hasValue(2);
    }

    @Test
    void knowsWhichReminderItIsTimeFor() {
        assertThat(Reminders.step(MONDAY, MONDAY.plusDays(61), 60, 30, 7)).isEmpty();
        assertThat(Reminders.step(MONDAY, MONDAY.plusDays(60), 60, 30, 7)).hasValue(60);
        assertThat(Reminders.step(MONDAY, MONDAY.plusDays(31), 60, 30, 7)).hasValue(60);
        assertThat(Reminders.step(MONDAY, MONDAY.plusDays(7), 60, 30, 7)).hasValue(7);
        assertThat(Reminders.step(MONDAY, MONDAY, 60, 30, 7)).hasValue(7);
        assertThat(Reminders.step(MONDAY, MONDAY.minusDays(1), 60, 30, 7)).isEmpty();
    }

    private Scheduler copy(String name) {
        var tasks = at(MONDAY, 7);
        var recurring = Tasks.recurring("of-" + task.name, FixedDelay.of(Duration.ofMillis(100)))
                .execute((instance, context) -> tasks.runDue());
        return Scheduler.create(database)
                .startTasks(recurring)
                .schedulerName(new SchedulerName.Fixed(name))
                .pollingInterval(Duration.ofMillis(50))
                .threads(2)
                .build();
    }

    private DailyTasks at(LocalDate day, int hour) {
        return new DailyTasks(List.of(task), runs, calendar(day, hour));
    }

    private static ProgrammeCalendar calendar(LocalDate day, int hour) {
        var moment = day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
        return new ProgrammeCalendar(Clock.fixed(moment, ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Recorder implements DailyTask {

        private final String name;
        private final List<LocalDate> days = Collections.synchronizedList(new ArrayList<>());
        private final AtomicInteger begun = new AtomicInteger();
        private volatile long pause;
        private volatile boolean failing;

        private Recorder(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public LocalTime at() {
            return LocalTime.of(6, 0);
        }

        @Override
        public void run(LocalDate day) {
            begun.incrementAndGet();
            sleep(pause);
            if (failing) {
                throw new IllegalStateException("a failure that the test wants");
            }
            days.add(day);
        }
    }
}
