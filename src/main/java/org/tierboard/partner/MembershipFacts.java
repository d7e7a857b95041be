package org.tierboard.partner;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tierboard.kernel.ProgrammeCalendar;

/** How far a partner has come since it was registered: what an administrator sees of one that has just begun. */
@Repository
public class MembershipFacts {

    private static final String BEGINNING = """
            select (select count(*)
                      from app_user
                     where app_user.partner_no = :partner
                       and app_user.role = 'ALLIANCE_LEAD'
                       and not app_user.disabled) as leads,
                   (select count(*)
                      from individual
                     where individual.partner_no = :partner
                       and (individual.left_on is null or individual.left_on > :day)) as people
            """;

    private final JdbcClient jdbc;
    private final ProgrammeCalendar calendar;

    MembershipFacts(JdbcClient jdbc, ProgrammeCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /**
     * What is there already.
     *
     * @param leads people who can act for the partner
     * @param people individuals registered
     */
    public record Beginning(long leads, long people) {}

    public Beginning beginning(int partnerNo) {
        return jdbc.sql(BEGINNING)
                .param("partner", partnerNo)
                .param("day", calendar.today())
                .query(Beginning.class)
                .single();
    }
}
