package org.tierboard.job;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Something to be done once a day. A module declares a bean; it is run by one copy of the application, and run again if
 * that one fails or dies on the way. It therefore does whatever is due by that day and isn't done yet.
 */
public interface DailyTask {

    /** Stable name, such as {@code reference.overdue}. */
    String name();

    /** From when on, in the programme's time zone. */
    LocalTime at();

    /** Does all that is due by that day. */
    void run(LocalDate day);
}
