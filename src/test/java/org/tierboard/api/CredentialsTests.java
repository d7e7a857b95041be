package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.tierboard.tiering.Material;
import tools.jackson.databind.json.JsonMapper;

/** Credentials, told through the API alone. */
@OverHttp
class CredentialsTests {

    private static final String CREDENTIALS = "/api/v1/credentials";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    ProgrammeCalendar calendar;

    Partner partner;
    Program lead;
    Program administrator;
    String path;
    String id = "C/" + UUID.randomUUID();
    String email = "cy." + UUID.randomUUID() + "@example.com";

    @BeforeEach
    void begin() {
        partner = people.partner();
        lead = new Program(port, tokens, people.leadOf(partner));
        administrator = new Program(port, tokens, people.administrator());
        path = "/api/v1/partners/" + partner.id() + "/credentials";
    }

    /** R7: by its address alone, in the transaction that writes it. */
    @Test
    void aCredentialCountsForWhomItsAddressNames() {
        lead.post(path.replace("credentials", "individuals"), person());
        var added = administrator.post(CREDENTIALS, credential("CLOUD_PRACTITIONER", "2021-02-15", null));
        var one = location(added);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);

        var held = json.readTree(lead.get(path).body()).get("items");
        assertThat(held).hasSize(1);
        assertThat(held.get(0).get("credentialId").asString()).isEqualTo(id);
        assertThat(held.get(0).get("countsFrom").asString())
                .isEqualTo(calendar.today().toString());
        var ours = one.replace(CREDENTIALS, path);
        var read = lead.get(ours);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(lead.get(ours, "If-None-Match", Program.tag(read)).statusCode())
                .isEqualTo(304);
        assertThat(lead.get(one).statusCode()).isEqualTo(403);

        var moved = change(one, "PUT", "", description("another." + email, "CLOUD_PRACTITIONER"), 200);
        assertThat(moved.body()).contains("another." + email);
        assertThat(lead.get(ours).statusCode()).isEqualTo(404);
        assertThat(json.readTree(lead.get(path).body()).get("items")).isEmpty();
        var outsider = new Program(port, tokens, people.leadOf(people.partner()));
        assertThat(outsider.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aCredentialEndsAndIsRevoked() {
        lead.post(path.replace("credentials", "individuals"), person());
        var one = location(administrator.post(CREDENTIALS, credential("CLOUD_PRACTITIONER", "2021-02-15", null)));
        var ours = one.replace(CREDENTIALS, path);
        var ended = calendar.today().plusDays(30);

        assertThat(administrator.post(one + "/revoke", "{\"reason\":\"x\"}").statusCode())
                .isEqualTo(428);
        assertThat(administrator
                        .post(one + "/revoke", "{\"reason\":\"x\"}", "If-Match", "\"8\"")
                        .statusCode())
                .isEqualTo(412);
        change(one, "POST", "/end", "{\"expiresOn\":\"2021-02-14\",\"reason\":\"x\"}", 422);
        change(one, "POST", "/end", "{\"expiresOn\":\"" + ended + "\"}", 400);
        change(one, "POST", "/end", "{\"expiresOn\":\"" + ended + "\",\"reason\":\"lapses\"}", 200);
        assertThat(lead.get(ours).body()).contains("\"countsUntil\":\"" + ended + "\"");

        var revoked = change(one, "POST", "/revoke", "{\"reason\":\"another's\"}", 200);
        assertThat(revoked.body()).contains("\"expiresOn\":\"2021-02-15\"");
        change(one, "POST", "/revoke", "{\"reason\":\"again\"}", 409);
        assertThat(spans()).isZero();
        assertThat(deeds("credential.registered", false)).isEqualTo(1);
        assertThat(deeds("credential.ended", false)).isEqualTo(1);
        assertThat(deeds("credential.ended", true)).isEqualTo(1);
        assertThat(deeds("credential.revoked", false)).isEqualTo(1);
        assertThat(deeds("credential.revoked", true)).isEqualTo(1);
    }

    @Test
    void whatItsImportWouldRejectIsRefused() {
        assertThat(refused(credential("CLOUD_WIZARD", "2021-02-15", null))).contains("\"field\":\"credential\"");
        assertThat(refused(credential("CLOUD_PRACTITIONER", "0021-02-15", null)))
                .contains("\"field\":\"earnedOn\"");
        assertThat(refused(credential("CLOUD_PRACTITIONER", "2021-02-15", "2021-02-14")))
                .contains("\"field\":\"expiresOn\"");
        var good = credential("CLOUD_PRACTITIONER", "2021-02-15", "2024-02-15");
        var one = location(administrator.post(CREDENTIALS, good));
        assertThat(refused(good)).contains("\"field\":\"credentialId\"");
        change(one, "PUT", "", description(email, "CLOUD_WIZARD"), 422);
        assertThat(administrator.post(CREDENTIALS, good.replace('@', ' ')).statusCode())
                .isEqualTo(400);
        assertThat(lead.post(CREDENTIALS, good).statusCode()).isEqualTo(403);
        assertThat(administrator.get(CREDENTIALS + "/unknown").statusCode()).isEqualTo(404);
        assertThat(administrator
                        .get(CREDENTIALS + "?email=" + email.toUpperCase(Locale.ROOT))
                        .body())
                .contains(id);
        assertThat(administrator.get(CREDENTIALS + "?email=%00").statusCode()).isLessThan(500);
    }

    @Test
    void aPartnersCredentialsAreFollowedByCursor() {
        Material.of(jdbc, partner).people(3, calendar.today().minusYears(1));

        var seen = new ArrayList<String>();
        var next = path + "?size=5";
        while (next != null) {
            var list = json.readTree(lead.get(next).body());
            seen.addAll(list.get("items").findValuesAsString("credentialId"));
            next = list.get("next").isNull() ? null : list.get("next").asString();
        }

        assertThat(seen).hasSize(12).doesNotHaveDuplicates();
        assertThat(json.readTree(lead.get(path + "?credential=CLOUD_PRACTITIONER")
                                .body())
                        .get("items"))
                .hasSize(3);
        var page = json.readTree(administrator.get(CREDENTIALS + "?size=1").body());
        assertThat(page.get("items")).hasSize(1);
        assertThat(administrator.get(page.get("next").asString()).statusCode()).isEqualTo(200);
    }

    private String person() {
        return "{\"fullName\":\"Cy Example\",\"email\":\"%s\"}".formatted(email);
    }

    private String credential(String code, String earnedOn, @Nullable String expiresOn) {
        return "{\"credentialId\":\"%s\",\"email\":\"%s\",\"credential\":\"%s\",\"earnedOn\":\"%s\",\"expiresOn\":%s}"
                .formatted(id, email, code, earnedOn, expiresOn == null ? "null" : "\"" + expiresOn + "\"");
    }

    private static String description(String email, String code) {
        return "{\"email\":\"%s\",\"credential\":\"%s\",\"earnedOn\":\"2021-02-15\"}".formatted(email, code);
    }

    private String refused(String body) {
        var answer = administrator.post(CREDENTIALS, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        return answer.body();
    }

    private HttpResponse<String> change(String one, String method, String step, String body, int expected) {
        var answer = administrator.call(method, one + step, body, "If-Match", Program.tag(administrator.get(one)));
        assertThat(answer.statusCode()).as(step + " " + answer.body()).isEqualTo(expected);
        return answer;
    }

    private long spans() {
        return jdbc.sql("select count(*) from credential_span where partner_no = :partner")
                .param("partner", partner.partnerNo())
                .query(Long.class)
                .single();
    }

    private long deeds(String action, boolean refused) {
        return jdbc.sql("select count(*) from audit_line where subject_id = :id and action = :action"
                        + " and refused = :refused")
                .param("id", id)
                .param("action", action)
                .param("refused", refused)
                .query(Long.class)
                .single();
    }
}
