package org.tierboard;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.TestPeople.Partner;
import org.tierboard.TestPeople.Person;
import org.tierboard.kernel.ProgrammeCalendar;

/** What tests of a partner's pages have in common: the partner, people who sign in, and what was done, counted and mailed. */
@OverHttp
public abstract class PartnerPagesTest {

    @LocalServerPort
    protected int port;

    @Autowired
    protected TestPeople people;

    @Autowired
    protected TestMail mail;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected ProgrammeCalendar calendar;

    @Autowired
    protected MovableClock clock;

    protected Partner partner;

    @BeforeEach
    void aPartner() {
        partner = people.partner();
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    protected Visitor visitor(Person person) {
        return Visitor.signedIn(port, person);
    }

    /** @param sql that asks for {@code :no}, the partner's number */
    protected long count(String sql) {
        return jdbc.sql(sql).param("no", partner.partnerNo()).query(Long.class).single();
    }

    /** How many mails of that subject are about the partner. */
    protected long mails(String subject) {
        return jdbc.sql("select count(*) from outgoing_mail where partner_no = :no and subject = :subject")
                .param("no", partner.partnerNo())
                .param("subject", subject)
                .query(Long.class)
                .single();
    }

    /** How often the audit of the partner says so. */
    protected long deeds(String action, boolean refused) {
        return jdbc.sql("select count(*) from audit_line where partner_no = :no and action = :action"
                        + " and refused = :refused")
                .param("no", partner.partnerNo())
                .param("action", action)
                .param("refused", refused)
                .query(Long.class)
                .single();
    }
}
