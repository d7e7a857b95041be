package org.tierboard.partner;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.Visibility;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.site.Waiting;
import org.tierboard.site.WaitingLine;

/**
 * What a membership waits for: its lead confirms it and sees the fee renewed, an administrator invites a lead and records
 * the payment (FAQ 2).
 */
@Component
class MembershipWaiting implements Waiting {

    private static final int MOST = 50;
    private static final int DAYS_AHEAD = 60;

    private static final String LINES = """
            with lead as (
                select partner_no,
                       min(created_at) as since
                  from app_user
                 where role = 'ALLIANCE_LEAD'
                   and not disabled
                 group by partner_no
            ), line as (
                select partner.partner_id,
                       partner.name,
                       case when lead.partner_no is null and partner.membership_confirmed_on is null then 'NO_LEAD'
                            when partner.membership_confirmed_on is null then 'UNCONFIRMED'
                            when partner.fee_paid_through is null then 'UNPAID'
                            when partner.fee_paid_through < :day then 'LAPSED'
                            when partner.fee_paid_through <= :ahead then 'ENDING' end as what,
                       coalesce(partner.fee_paid_through + 1, partner.membership_confirmed_on,
                                cast(lead.since at time zone :zone as date), :day) as known
                  from partner
                  left join lead on lead.partner_no = partner.partner_no
                 where :everything
                    or partner.partner_no = any(cast(:partners as integer[]))
            )
            select partner_id,
                   name,
                   what,
                   least(known, :day) as since
              from line
             where what = any(cast(:mine as text[]))
             order by since, partner_id
             limit :most
            """;

    private static final String[] OF_LEADS = {"UNCONFIRMED", "UNPAID", "LAPSED", "ENDING"};
    private static final String[] OF_ADMINISTRATORS = {"NO_LEAD", "UNPAID", "LAPSED"};
    private static final String[] OF_NOBODY = {};

    private final JdbcClient jdbc;
    private final ProgrammeCalendar calendar;

    MembershipWaiting(JdbcClient jdbc, ProgrammeCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** A partner whose membership waits for something. */
    record Found(String partnerId, String name, String what, LocalDate since) {}

    @Override
    public List<WaitingLine> lines(Viewer viewer, Visibility visible) {
        var mine = mine(viewer.role());
        if (mine.length == 0) {
            return List.of();
        }
        var today = calendar.today();
        return jdbc
                .sql(LINES)
                .param("everything", visible.everything())
                .param("partners", visible.partnerNos().toArray(Integer[]::new))
                .param("mine", mine)
                .param("day", today)
                .param("ahead", today.plusDays(DAYS_AHEAD))
                .param("zone", calendar.zone().getId())
                .param("most", MOST)
                .query(Found.class)
                .list()
                .stream()
                .map(found -> line(found, viewer))
                .toList();
    }

    private static String[] mine(Role role) {
        return switch (role) {
            case ALLIANCE_LEAD -> OF_LEADS;
            case ADMINISTRATOR -> OF_ADMINISTRATORS;
            case PARTNER_MANAGER, ALLIANCE_TEAM -> OF_NOBODY;
        };
    }

    private static WaitingLine line(Found found, Viewer viewer) {
        var side = viewer.isAdministrator() ? "administrator" : "lead";
        var href = UriComponentsBuilder.fromPath("/partners/{partnerId}/membership")
                .encode()
                .buildAndExpand(found.partnerId())
                .toUriString();
        return new WaitingLine(
                "waiting.membership." + side + "." + found.what(), List.of(), found.name(), found.since(), href);
    }
}
