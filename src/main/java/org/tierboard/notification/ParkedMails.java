package org.tierboard.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tierboard.account.Viewer;
import org.tierboard.account.Visibility;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.site.Waiting;
import org.tierboard.site.WaitingLine;

/** Mail that couldn't be delivered waits for an administrator. */
@Component
class ParkedMails implements Waiting {

    private static final String PARKED = """
            select count(*) as number,
                   min(ended_at) as oldest
              from outgoing_mail
             where status = 'PARKED'
            having count(*) > 0
            """;

    private final JdbcClient jdbc;
    private final ProgrammeCalendar calendar;

    ParkedMails(JdbcClient jdbc, ProgrammeCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @Override
    public List<WaitingLine> lines(Viewer viewer, Visibility visible) {
        if (!viewer.isAdministrator()) {
            return List.of();
        }
        return jdbc.sql(PARKED)
                .query((row, number) ->
                        line(row.getLong("number"), row.getTimestamp("oldest").toInstant()))
                .list();
    }

    private WaitingLine line(long number, Instant oldest) {
        var since = LocalDate.ofInstant(oldest, calendar.zone());
        return new WaitingLine("waiting.mail", List.of(number), null, since, "/outbox?status=PARKED");
    }
}
