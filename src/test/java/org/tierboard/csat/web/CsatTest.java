package org.tierboard.csat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.page;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.MovableClock;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.TestPeople.Person;
import org.tierboard.Visitor;
import org.tierboard.kernel.ProgrammeCalendar;

/** What tests of responses have in common: a Select partner, whose card therefore shows their number. */
@OverHttp
abstract class CsatTest {

    static final int MANY = 50;

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    ProgrammeCalendar calendar;

    @Autowired
    JdbcClient jdbc;

    Respondents respondents;
    Partner partner;

    @BeforeEach
    void aSelectPartner() {
        respondents = new Respondents(port, clock, jdbc);
        partner = people.partner();
        jdbc.sql("""
                insert into tier_period (partner_no, tier, starts_on, next_review_on)
                values (:partner, 'SELECT', :day - 30, :day + 335)
                """)
                .param("partner", partner.partnerNo())
                .param("day", calendar.today())
                .update();
    }

    /** What waits for administrators is on the home page of other tests' administrators, too. */
    @AfterEach
    void leaveNothing() {
        clock.reset();
        jdbc.sql("delete from csat_response where partner_no = ?")
                .param(partner.partnerNo())
                .update();
    }

    Visitor visitor(Person person) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(person.email(), TestPeople.PASSWORD).statusCode())
                .isEqualTo(302);
        return visitor;
    }

    String at(String path) {
        return "/partners/" + partner.id() + path;
    }

    /** "0 of 20", as the lead reads it. */
    String onCard(LocalDate day) {
        var lead = visitor(people.leadOf(partner));
        return page(lead.get(at("/scorecard?asOf=" + day)))
                .select("[data-row=csat-responses] [data-column=upgrade] .number")
                .text();
    }

    void know(String domain) {
        jdbc.sql("""
                insert into csat_known_customer (partner_no, domain, name, added_on, added_by)
                values (:partner, :domain, 'Bank', :day, 'Ada')
                """)
                .param("partner", partner.partnerNo())
                .param("domain", domain)
                .param("day", calendar.today())
                .update();
    }

    List<String> audit(String action, boolean refused) {
        return jdbc.sql("""
                select coalesce(reason, '')
                  from audit_line
                 where action = :action
                   and refused = :refused
                   and (partner_no = :partner or subject_id = :id)
                 order by line_no
                """)
                .param("action", action)
                .param("refused", refused)
                .param("partner", partner.partnerNo())
                .param("id", partner.id())
                .query(String.class)
                .list();
    }

    /** The statuses of as many requests as there are, all at once. */
    static List<Integer> atOnce(List<Callable<HttpResponse<String>>> requests) throws Exception {
        var threads = Executors.newFixedThreadPool(requests.size());
        try {
            var statuses = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(requests)) {
                statuses.add(answer.get().statusCode());
            }
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}
