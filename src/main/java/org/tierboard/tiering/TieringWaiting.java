package org.tierboard.tiering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.tierboard.account.Viewer;
import org.tierboard.account.Visibility;
import org.tierboard.site.Waiting;
import org.tierboard.site.WaitingLine;

/** Requests for upgrades and steps of applications wait for those who look after the partner. */
@Component
class TieringWaiting implements Waiting {

    private static final String OPEN = """
            select partner.partner_id,
                   partner.name,
                   step.message,
                   step.page,
                   step.since
              from (select partner_no,
                           'waiting.upgrade.' || tier as message,
                           'tier' as page,
                           requested_on as since
                      from upgrade_request
                     where status = 'REQUESTED'
                     union all
                    select partner_no,
                           'waiting.premier.' || status,
                           'premier',
                           coalesce(reviewed_on, filed_on, applied_on)
                      from premier_application
                     where status in ('APPLIED', 'PRE_ASSESSMENT_FILED', 'REVIEW_HELD')) step
              join partner on partner.partner_no = step.partner_no
             where (:everything or step.partner_no = any(:partners::integer[]))
             order by step.since
             limit 200
            """;

    private final JdbcClient jdbc;

    TieringWaiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<WaitingLine> lines(Viewer viewer, Visibility visible) {
        return viewer.role().belongsToPartner()
                ? List.of()
                : jdbc.sql(OPEN)
                        .param("everything", visible.everything())
                        .param("partners", visible.partnerNos().toArray(Integer[]::new))
                        .query(TieringWaiting::line)
                        .list();
    }

    private static WaitingLine line(ResultSet row, int number) throws SQLException {
        return new WaitingLine(
                row.getString("message"),
                List.of(),
                row.getString("name"),
                row.getObject("since", LocalDate.class),
                UriComponentsBuilder.fromPath("/partners/{id}/{page}")
                        .encode()
                        .buildAndExpand(row.getString("partner_id"), row.getString("page"))
                        .toUriString());
    }
}
