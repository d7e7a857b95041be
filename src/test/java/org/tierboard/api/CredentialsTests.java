package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierboard.tiering.Material;

/** Credentials, told through the API alone. */
class CredentialsTests extends FactApiTest {

    private static final String CREDENTIALS = "/api/v1/credentials";

    String ours;
    String id = "C/" + UUID.randomUUID();
    String email = "cy." + UUID.randomUUID() + "@example.com";

    @BeforeEach
    void lookAtThePartner() {
        ours = path + "/credentials";
    }

    /** R7: by its address alone, in the transaction that writes it. */
    @Test
    void aCredentialCountsForWhomItsAddressNames() {
        lead.post(path + "/individuals", person());
        var added = administrator.post(CREDENTIALS, credential("CLOUD_PRACTITIONER", "2021-02-15", null));
        var one = location(added);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);

        var held = json.readTree(lead.get(ours).body()).get("items");
        assertThat(held).hasSize(1);
        assertThat(held.get(0).get("credentialId").asString()).isEqualTo(id);
        assertThat(held.get(0).get("countsFrom").asString())
                .isEqualTo(calendar.today().toString());
        var itsPage = one.replace(CREDENTIALS, ours);
        var read = lead.get(itsPage);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(lead.get(itsPage, "If-None-Match", Program.tag(read)).statusCode())
                .isEqualTo(304);
        assertThat(lead.get(one).statusCode()).isEqualTo(403);

        var moved = change(administrator, one, description("another." + email, "CLOUD_PRACTITIONER"), 200);
        assertThat(moved.body()).contains("another." + email);
        assertThat(lead.get(itsPage).statusCode()).isEqualTo(404);
        assertThat(json.readTree(lead.get(ours).body()).get("items")).isEmpty();
        expect(404, outsider.get(ours));
    }

    @Test
    void aCredentialEndsAndIsRevoked() {
        lead.post(path + "/individuals", person());
        var one = location(administrator.post(CREDENTIALS, credential("CLOUD_PRACTITIONER", "2021-02-15", null)));
        var itsPage = one.replace(CREDENTIALS, ours);
        var ended = calendar.today().plusDays(30);

        assertThat(administrator.post(one + "/revoke", "{\"reason\":\"x\"}").statusCode())
                .isEqualTo(428);
        assertThat(administrator
                        .post(one + "/revoke", "{\"reason\":\"x\"}", "If-Match", "\"8\"")
                        .statusCode())
                .isEqualTo(412);
        step(administrator, one, "/end", "{\"expiresOn\":\"2021-02-14\",\"reason\":\"x\"}", 422);
        step(administrator, one, "/end", "{\"expiresOn\":\"" + ended + "\"}", 400);
        step(administrator, one, "/end", "{\"expiresOn\":\"" + ended + "\",\"reason\":\"lapses\"}", 200);
        assertThat(lead.get(itsPage).body()).contains("\"countsUntil\":\"" + ended + "\"");

        var revoked = step(administrator, one, "/revoke", "{\"reason\":\"another's\"}", 200);
        assertThat(revoked.body()).contains("\"expiresOn\":\"2021-02-15\"");
        step(administrator, one, "/revoke", "{\"reason\":\"again\"}", 409);
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
        change(administrator, one, description(email, "CLOUD_WIZARD"), 422);
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

        var seen = listedByPages(lead, ours, "credentialId");

        assertThat(seen).hasSize(12).doesNotHaveDuplicates();
        assertThat(json.readTree(lead.get(ours + "?credential=CLOUD_PRACTITIONER")
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

    private long spans() {
        return jdbc.sql("select count(*) from credential_span where partner_no = :partner")
                .param("partner", partner.partnerNo())
                .query(Long.class)
                .single();
    }

    /** A credential is no partner's, so its deeds are found by its id. */
    @Override
    long deeds(String action, boolean refused) {
        return jdbc.sql("select count(*) from audit_line where subject_id = :id and action = :action"
                        + " and refused = :refused")
                .param("id", id)
                .param("action", action)
                .param("refused", refused)
                .query(Long.class)
                .single();
    }
}
