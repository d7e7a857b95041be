package org.tierboard.opportunity;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.tierboard.account.Viewer;
import org.tierboard.account.Visibility;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.site.Waiting;
import org.tierboard.site.WaitingLine;

/** Launches that were imported without a day wait for the partner's people and its manager, and count only then. */
@Component
class WaitingLaunches implements Waiting {

    private static final int MOST = 50;

    private static final String LINES = """
            select partner.partner_id,
                   partner.name,
                   count(*) as launches,
                   min(incomplete_launch.since) as since
              from incomplete_launch
              join partner on partner.partner_no = incomplete_launch.partner_no
             where incomplete_launch.partner_no = any(cast(:partners as integer[]))
             group by partner.partner_no
             order by since, partner.partner_id
             limit :most
            """;

    private final JdbcClient jdbc;
    private final ProgrammeCalendar calendar;

    WaitingLaunches(JdbcClient jdbc, ProgrammeCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    private record Found(String partnerId, String name, long launches, Timestamp since) {}

    @Override
    public List<WaitingLine> lines(Viewer viewer, Visibility visible) {
        return jdbc
                .sql(LINES)
                .param("partners", visible.partnerNos().toArray(Integer[]::new))
                .param("most", MOST)
                .query(Found.class)
                .list()
                .stream()
                .map(this::line)
                .toList();
    }

    private WaitingLine line(Found found) {
        var href = UriComponentsBuilder.fromPath("/partners/{partnerId}/opportunities/incomplete")
                .encode()
                .buildAndExpand(found.partnerId())
                .toUriString();
        var since = LocalDate.ofInstant(found.since().toInstant(), calendar.zone());
        return new WaitingLine("waiting.launches", List.of(found.launches()), found.name(), since, href);
    }
}
