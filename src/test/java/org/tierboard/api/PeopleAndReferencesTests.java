package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.account.Tokens;
import org.tierboard.kernel.ProgrammeCalendar;

/** The lives of people and references, told through the API alone. */
@OverHttp
class PeopleAndReferencesTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProgrammeCalendar calendar;

    Partner partner;
    Program lead;
    Program administrator;
    String path;

    @BeforeEach
    void begin() {
        partner = people.partner();
        lead = new Program(port, tokens, people.leadOf(partner));
        administrator = new Program(port, tokens, people.administrator());
        path = "/api/v1/partners/" + partner.id();
    }

    @Test
    void aPersonIsRegisteredMendedAndLeaves() {
        var email = "cy." + UUID.randomUUID() + "@example.com";
        var added = lead.post(path + "/individuals", person("Cy", email));
        var one = location(added);
        assertThat(added.statusCode()).isEqualTo(201);

        var taken = lead.post(path + "/individuals", person("Di", email));
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("\"field\":\"email\"");
        var mended = change(lead, "PUT", one, "", person("Cy Example", email), 200);
        assertThat(mended.body()).contains("Cy Example");
        change(lead, "POST", one, "/leave", "{\"leftOn\":\"1999-01-01\"}", 422);
        var leaving = "{\"leftOn\":\"%s\"}".formatted(calendar.today().plusDays(9));
        assertThat(change(lead, "POST", one, "/leave", leaving, 200).body()).contains("leftOn");
        assertThat(change(lead, "POST", one, "/stay", "", 200).body()).contains("\"leftOn\":null");

        assertThat(lead.get(path + "/individuals?query=Cy").body()).contains("Cy Example");
        assertThat(deeds("person.registered", false)).isEqualTo(1);
        assertThat(deeds("person.registered", true)).isEqualTo(1);
        assertThat(deeds("person.leaves", true)).isEqualTo(1);
    }

    @Test
    void aReferenceIsEnteredApprovedAndWithdrawn() {
        var entry = "{\"customer\":\"Acme\",\"url\":\"https://www.example.com/acme\",\"description\":\"A shop\"}";
        var added = lead.post(path + "/references", entry);
        var one = location(added);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);

        assertThat(lead.post(path + "/references", entry).statusCode()).isEqualTo(422);
        assertThat(lead.post(path + "/references", entry.replace("https://www.example.com", "http://localhost"))
                        .statusCode())
                .isEqualTo(422);
        change(lead, "POST", one, "/approve", "", 403);
        change(administrator, "POST", one, "/decline", "{}", 400);
        assertThat(change(administrator, "POST", one, "/approve", "", 200).body())
                .contains("APPROVED");
        change(administrator, "POST", one, "/decline", "{\"reason\":\"late\"}", 409);
        change(lead, "POST", one, "/withdraw", "{\"reason\":\"asked to\"}", 200);

        assertThat(lead.get(path + "/references?status=WITHDRAWN").body()).contains("Acme");
        assertThat(lead.get(path + "/references?status=APPROVED").body()).doesNotContain("Acme");
        assertThat(deeds("reference.approved", false)).isEqualTo(1);
        assertThat(deeds("reference.declined", true)).isEqualTo(1);
    }

    private static String person(String name, String email) {
        return "{\"fullName\":\"%s\",\"email\":\"%s\"}".formatted(name, email);
    }

    private HttpResponse<String> change(Program by, String method, String one, String step, String body, int expected) {
        var answer = by.call(method, one + step, body, "If-Match", Program.tag(by.get(one)));
        assertThat(answer.statusCode()).as(step + " " + answer.body()).isEqualTo(expected);
        return answer;
    }

    private long deeds(String action, boolean refused) {
        return jdbc.sql("select count(*) from audit_line where partner_no = :partner and action = :action"
                        + " and refused = :refused")
                .param("partner", partner.partnerNo())
                .param("action", action)
                .param("refused", refused)
                .query(Long.class)
                .single();
    }
}
