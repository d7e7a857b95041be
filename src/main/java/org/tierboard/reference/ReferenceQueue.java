package org.tierboard.reference;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The public references of all partners that wait for a decision (FAQ 31). */
@Repository
public class ReferenceQueue {

    private static final String WAITING = ReferenceQueries.LINE + """
             where reference.approved_on is null
               and reference.declined_on is null
               and reference.withdrawn_on is null
             order by reference.submitted_on, reference.partner_no, reference.reference_id
             limit :size
            offset :skipped
            """;

    private static final String WAITING_DAYS = """
            select submitted_on,
                   count(*) as references
              from public_reference
             where approved_on is null
               and declined_on is null
               and withdrawn_on is null
             group by submitted_on
             order by submitted_on
            """;

    private final JdbcClient jdbc;

    ReferenceQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    public List<ReferenceLine> waiting(int page, int size) {
        return jdbc.sql(WAITING)
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(ReferenceLine.class)
                .list();
    }

    /** How many wait since which day, oldest first. */
    public List<WaitingDay> waitingDays() {
        return jdbc.sql(WAITING_DAYS).query(WaitingDay.class).list();
    }

    /** How many wait since a day. */
    public record WaitingDay(LocalDate submittedOn, long references) {}
}
