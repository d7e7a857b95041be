package org.tierboard.plan;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists business plans, and finds those that are due. */
@Repository
public class PlanQueries {

    private static final String LINE = """
            select plan_no,
                   file_name,
                   kind,
                   size,
                   sha256,
                   note,
                   submitted_on,
                   submitted_by,
                   submitted_name,
                   status,
                   decided_on,
                   decided_name,
                   remark,
                   version
              from plan_submission
             where partner_no = :partner
            """;

    private static final String OF_PARTNER = LINE + """
             order by plan_no desc
             limit 200
            """;

    /** By number, so that plans which come meanwhile move none of the others. */
    private static final String AFTER = LINE + """
               and plan_no > :after
               and (cast(:status as text) is null or status = :status)
             order by plan_no
             limit :size
            """;

    private static final String ONE = LINE + """
               and plan_no = :plan
            """;

    private static final String LAST_CONFIRMED = """
            select confirmed_on,
                   confirmed_by
              from business_plan
             where partner_no = :partner
               and confirmed_on <= :day
             order by confirmed_on desc
             limit 1
            """;

    /** The day on which a plan stops counting is found as the card finds it: its date and the period (R1). */
    private static final String DUE = """
            select partner.partner_no,
                   partner.partner_id,
                   partner.name as partner_name,
                   cast(last.confirmed_on + cast(:period as interval) as date) as due_on
              from (select partner_no, max(confirmed_on) as confirmed_on
                      from business_plan
                     where confirmed_on <= :day
                     group by partner_no) last
              join partner on partner.partner_no = last.partner_no
             where partner.path = :path
               and cast(last.confirmed_on + cast(:period as interval) as date) between :day and :until
             order by due_on, partner.partner_no
            """;

    private final JdbcClient jdbc;

    PlanQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a partner handed in, newest first. */
    public List<PlanLine> ofPartner(int partnerNo) {
        return jdbc.sql(OF_PARTNER)
                .param("partner", partnerNo)
                .query(PlanLine.class)
                .list();
    }

    /** @param after the number after which to go on; 0 for the beginning */
    public List<PlanLine> after(int partnerNo, @Nullable PlanStatus status, int after, int size) {
        return jdbc.sql(AFTER)
                .param("partner", partnerNo)
                .param("status", status == null ? null : status.name())
                .param("after", after)
                .param("size", size)
                .query(PlanLine.class)
                .list();
    }

    /** @throws PlanNotFound if the partner has none by that number */
    public PlanLine require(int partnerNo, int planNo) {
        return jdbc.sql(ONE)
                .param("partner", partnerNo)
                .param("plan", planNo)
                .query(PlanLine.class)
                .optional()
                .orElseThrow(PlanNotFound::new);
    }

    /** The last confirmation up to a day, wherever it was recorded. */
    public Optional<Confirmation> lastConfirmed(int partnerNo, LocalDate day) {
        return jdbc.sql(LAST_CONFIRMED)
                .param("partner", partnerNo)
                .param("day", day)
                .query(Confirmation.class)
                .optional();
    }

    /** A day on which a plan was confirmed, and by whom. */
    public record Confirmation(LocalDate confirmedOn, String confirmedBy) {}

    List<DuePlan> due(String path, Period period, LocalDate day, LocalDate until) {
        return jdbc.sql(DUE)
                .param("path", path)
                .param("period", period.toString())
                .param("day", day)
                .param("until", until)
                .query(DuePlan.class)
                .list();
    }
}
