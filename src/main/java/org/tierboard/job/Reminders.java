package org.tierboard.job;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that each reminder goes out once, although the task that sends it may run twice or a night late. */
@Component
public class Reminders {

    private static final String NOTE = """
            insert into reminder (partner_no, kind, due_on, days_before, sent_at)
            values (:partner, :kind, :due, :before, :now)
                on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Reminders(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Sends the reminder if it hasn't gone out yet, in one transaction with the note that it has.
     *
     * @param kind of the reminder, such as {@code fee}; one partner has one of a kind for a day
     * @param daysBefore which of several reminders of the same thing
     * @return whether it went out now
     */
    @Transactional
    public boolean once(int partnerNo, String kind, LocalDate dueOn, int daysBefore, Runnable send) {
        var first = jdbc.sql(NOTE)
                        .param("partner", partnerNo)
                        .param("kind", kind)
                        .param("due", dueOn)
                        .param("before", daysBefore)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
        if (first) {
            send.run();
        }
        return first;
    }

    /**
     * Which of several reminders it is time for: with 60, 30 and 7 days, 45 days ahead it is that of 60 days, if a night
     * or the application was missed. None before the first, and none when the day is over.
     */
    public static OptionalInt step(LocalDate day, LocalDate dueOn, int... daysBefore) {
        var left = ChronoUnit.DAYS.between(day, dueOn);
        return left < 0
                ? OptionalInt.empty()
                : IntStream.of(daysBefore).filter(days -> left <= days).min();
    }
}
