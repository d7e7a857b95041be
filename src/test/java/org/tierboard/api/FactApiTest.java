package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.OverHttp;
import org.tierboard.TestMail;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.TestPeople.Person;
import org.tierboard.account.Tokens;
import org.tierboard.kernel.ProgrammeCalendar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What tests of a fact over HTTP have in common: a partner, programs of those around it, and steps in the version read. */
@OverHttp
abstract class FactApiTest {

    private static final int MOST = 1000;

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    TestMail mail;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProgrammeCalendar calendar;

    @Autowired
    JsonMapper json;

    Partner partner;
    Person leading;
    Person managing;
    Program lead;
    Program team;
    Program manager;
    Program administrator;
    Program outsider;
    String path;

    @BeforeEach
    void begin() {
        partner = people.partner();
        leading = people.leadOf(partner);
        managing = people.managerOf(partner);
        lead = program(leading);
        team = program(people.teamOf(partner));
        manager = program(managing);
        administrator = program(people.administrator());
        outsider = program(people.leadOf(people.partner()));
        path = "/api/v1/partners/" + partner.id();
    }

    Program program(Person owner) {
        return new Program(port, tokens, owner);
    }

    /** Does it to what is there now, whoever may read it. */
    HttpResponse<String> step(Program by, String one, String step, String body, int expected) {
        return expect(expected, by.post(one + step, body, "If-Match", Program.tag(administrator.get(one))));
    }

    /** Puts a description in the place of what is there now. */
    HttpResponse<String> change(Program by, String one, String body, int expected) {
        return expect(expected, by.call("PUT", one, body, "If-Match", Program.tag(administrator.get(one))));
    }

    /** A step without a version, and with one that is gone. */
    void needsTheVersion(Program by, String one, String step, String body) {
        expect(428, by.post(one + step, body));
        var stale = expect(412, by.post(one + step, body, "If-Match", "\"999\""));
        assertThat(stale.body()).contains("urn:tierboard:problem:stale");
    }

    static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
        if (status >= 400) {
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
        return answer;
    }

    JsonNode read(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    /** One field of each entry of a list. */
    List<String> listed(Program by, String list, String field) {
        return read(expect(200, by.get(list))).get("items").findValuesAsString(field);
    }

    /** The same, two entries at a time. */
    List<String> listedByPages(Program by, String list, String field) {
        var seen = new ArrayList<String>();
        var next = list + (list.contains("?") ? "&" : "?") + "size=2";
        while (next != null) {
            var page = read(expect(200, by.get(next)));
            assertThat(page.get("items").size()).isLessThanOrEqualTo(2);
            seen.addAll(page.get("items").findValuesAsString(field));
            assertThat(seen).as("a list that comes to its end").hasSizeLessThan(MOST);
            next = page.get("next").isNull() ? null : page.get("next").asString();
        }
        return seen;
    }

    /** The field that a refusal blames. */
    String blamed(HttpResponse<String> refusal) {
        return read(refusal).at("/errors/0/field").asString();
    }

    long deeds(String action, boolean refused) {
        return jdbc.sql("select count(*) from audit_line where partner_no = :partner and action = :action"
                        + " and refused = :refused")
                .param("partner", partner.partnerNo())
                .param("action", action)
                .param("refused", refused)
                .query(Long.class)
                .single();
    }

    /** The subjects of the mails about the partner. */
    List<String> mails() {
        return jdbc.sql("select subject from outgoing_mail where partner_no = :partner order by mail_no")
                .param("partner", partner.partnerNo())
                .query(String.class)
                .list();
    }

    /** What was done about plans and Premier: what it is, before, after, and why. */
    List<String> audited() {
        return jdbc.sql(
                        "select action || ' ' || before || ' ' || after || ' ' || coalesce(reason, '-') from audit_line"
                                + " where partner_no = :partner and action ~ '^(plan|premier)' and not refused order by line_no")
                .param("partner", partner.partnerNo())
                .query(String.class)
                .list();
    }

    /** The status of a row in the right column of the card. */
    String cell(String row, LocalDate day) {
        var rows = read(expect(200, lead.get(path + "/scorecard?asOf=" + day))).get("rows");
        for (var one : rows) {
            if (one.get("id").asString().equals(row)) {
                return one.at("/upgrade/status").asString();
            }
        }
        throw new AssertionError("No row " + row + " in " + rows);
    }

    /** As pages and problems write it. */
    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).format(day);
    }
}
