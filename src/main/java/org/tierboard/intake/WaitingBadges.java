package org.tierboard.intake;

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

/** Badges whose names nobody has decided on wait for an administrator. */
@Component
class WaitingBadges implements Waiting {

    private static final String UNDECIDED = """
            select count(distinct w.badge_key) as names,
                   min(w.since) as oldest
              from waiting_badge w
             where not exists (select from badge_name b where b.badge_key = w.badge_key)
            having count(*) > 0
            """;

    private final JdbcClient jdbc;
    private final ProgrammeCalendar calendar;

    WaitingBadges(JdbcClient jdbc, ProgrammeCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @Override
    public List<WaitingLine> lines(Viewer viewer, Visibility visible) {
        if (!viewer.isAdministrator()) {
            return List.of();
        }
        return jdbc.sql(UNDECIDED)
                .query((row, number) ->
                        line(row.getLong("names"), row.getTimestamp("oldest").toInstant()))
                .list();
    }

    private WaitingLine line(long names, Instant oldest) {
        var since = LocalDate.ofInstant(oldest, calendar.zone());
        return new WaitingLine("waiting.badges", List.of(names), null, since, "/badges");
    }
}
