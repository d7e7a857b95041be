package org.tierboard.tiering;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tierboard.MovableClock;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.TestPeople.Person;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.account.VisiblePartners;
import org.tierboard.kernel.ProgrammeCalendar;

/** What tests of tiers share: a partner with a lead and a manager, on a clock that can be moved. */
@OverHttp
abstract class TieringTest {

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected TestPeople people;

    @Autowired
    protected ProgrammeCalendar calendar;

    @Autowired
    protected MovableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void today() {
        clock.reset();
    }

    /** A partner and those who act for it. */
    record Cast(Partner partner, VisiblePartner visible, Viewer lead, Viewer manager) {}

    Cast cast() {
        var partner = people.partner();
        return new Cast(
                partner,
                VisiblePartners.visible(partner.partnerNo(), partner.id()),
                viewer(people.leadOf(partner), Role.ALLIANCE_LEAD),
                viewer(people.managerOf(partner), Role.PARTNER_MANAGER));
    }

    static Viewer viewer(Person person, Role role) {
        return new Viewer(person.userNo(), "Ann Example", person.email(), role);
    }

    Material material(Cast cast) {
        return Material.of(jdbc, cast.partner());
    }

    LocalDate day() {
        return calendar.today();
    }

    <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    /** "tier from to" of each period, earliest first. */
    List<String> periods(Cast cast) {
        return jdbc.sql("""
                select concat_ws(' ', tier, starts_on, next_review_on)
                  from tier_period
                 where partner_no = :partner
                 order by starts_on
                """)
                .param("partner", cast.partner().partnerNo())
                .query(String.class)
                .list();
    }

    /** "action" of each line of the audit, refusals with an exclamation mark. */
    List<String> audit(Cast cast) {
        return jdbc.sql("""
                select action || case when refused then '!' else '' end
                  from audit_line
                 where partner_no = :partner
                   and (action like 'tier.%' or action like 'premier.%')
                 order by line_no
                """)
                .param("partner", cast.partner().partnerNo())
                .query(String.class)
                .list();
    }

    /** The subjects of the mails about a partner, in order. */
    List<String> mails(Cast cast) {
        return jdbc.sql("select subject from outgoing_mail where partner_no = :partner order by mail_no")
                .param("partner", cast.partner().partnerNo())
                .query(String.class)
                .list();
    }
}
