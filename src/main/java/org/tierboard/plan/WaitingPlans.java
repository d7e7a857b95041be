package org.tierboard.plan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tierboard.account.Viewer;
import org.tierboard.account.Visibility;
import org.tierboard.site.Waiting;
import org.tierboard.site.WaitingLine;

/** Plans wait for the partner manager; a plan that was returned waits for the alliance lead. */
@Component
class WaitingPlans implements Waiting {

    /** Of a partner, the newest plan alone asks for something. */
    private static final String NEWEST = """
            select partner.partner_id,
                   partner.name as partner_name,
                   plan.file_name,
                   coalesce(plan.decided_on, plan.submitted_on) as since
              from plan_submission plan
              join partner on partner.partner_no = plan.partner_no
             where plan.status = :status
               and (:all or plan.partner_no = any (:partners))
               and (:status = 'RETURNED' or plan.submitted_by <> :user)
               and not exists (
                   select
                     from plan_submission newer
                    where newer.partner_no = plan.partner_no
                      and newer.plan_no > plan.plan_no)
             order by since, partner.partner_no
             limit 100
            """;

    private final JdbcClient jdbc;

    WaitingPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<WaitingLine> lines(Viewer viewer, Visibility visible) {
        return switch (viewer.role()) {
            case PARTNER_MANAGER -> lines(PlanStatus.SUBMITTED, viewer, visible);
            case ALLIANCE_LEAD -> lines(PlanStatus.RETURNED, viewer, visible);
            case ADMINISTRATOR, ALLIANCE_TEAM -> List.of();
        };
    }

    private List<WaitingLine> lines(PlanStatus status, Viewer viewer, Visibility visible) {
        return jdbc
                .sql(NEWEST)
                .param("status", status.name())
                .param("user", viewer.userNo())
                .param("all", visible.everything())
                .param("partners", visible.partnerNos().toArray(Integer[]::new))
                .query(Newest.class)
                .list()
                .stream()
                .map(plan -> plan.line(status))
                .toList();
    }

    record Newest(String partnerId, String partnerName, String fileName, LocalDate since) {

        WaitingLine line(PlanStatus status) {
            return new WaitingLine(
                    "waiting.plan." + status,
                    List.of(fileName),
                    partnerName,
                    since,
                    "/partners/" + partnerId + "/plan");
        }
    }
}
