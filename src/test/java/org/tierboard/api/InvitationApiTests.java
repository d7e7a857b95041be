package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People invited to their own page, and to an account, through the API alone. */
class InvitationApiTests extends FactApiTest {

    @Test
    void aColleagueIsInvitedToTheirOwnPageAndTheLinkIsTakenBack() {
        var email = "cy." + UUID.randomUUID() + "@example.com";
        var one = location(expect(
                201, lead.post(path + "/individuals", "{\"fullName\":\"Cy\",\"email\":\"%s\"}".formatted(email))));
        assertThat(links()).isZero();

        expect(200, lead.post(one + "/invite", ""));
        expect(403, team.post(one + "/invite", ""));
        expect(403, manager.post(one + "/invite", ""));
        expect(404, outsider.post(one + "/invite", ""));
        expect(404, lead.post(path + "/individuals/unknown/invite", ""));

        assertThat(mailsTo(email)).isEqualTo(1);
        assertThat(links()).isEqualTo(1);
        expect(200, lead.post(one + "/revoke", ""));
        expect(200, lead.post(one + "/revoke", ""));
        assertThat(links()).isZero();
        assertThat(deeds("person.invited", false)).isEqualTo(1);
        assertThat(deeds("person.link-revoked", false)).isEqualTo(1);
    }

    @Test
    void nobodyIsInvitedWhoHasLeft() {
        var email = "cy." + UUID.randomUUID() + "@example.com";
        var one = location(lead.post(path + "/individuals", "{\"fullName\":\"Cy\",\"email\":\"%s\"}".formatted(email)));
        step(lead, one, "/leave", "{\"leftOn\":\"%s\"}".formatted(calendar.today()), 200);

        var refused = expect(422, lead.post(one + "/invite", ""));

        assertThat(read(refused).get("detail").asString()).startsWith("That is not possible any more");
        assertThat(read(refused).has("errors"))
                .as("fields, of which none was sent")
                .isFalse();
        assertThat(mailsTo(email)).isZero();
        assertThat(deeds("person.invited", true)).isEqualTo(1);
    }

    @Test
    void anAdministratorInvitesSomebodyToAnAccount() {
        var email = "dee." + UUID.randomUUID() + "@example.com";
        var dee = "{\"email\":\"%s\",\"name\":\"Dee\",\"role\":\"ALLIANCE_LEAD\",\"partnerId\":\"%s\"}"
                .formatted(email, partner.id());

        var added = expect(201, administrator.post("/api/v1/users", dee));

        var one = location(added);
        assertThat(read(added).get("invited").asBoolean()).isTrue();
        assertThat(read(added).get("partnerId").asString()).isEqualTo(partner.id());
        var shown = expect(200, administrator.get(one));
        assertThat(Program.tag(shown)).isEqualTo(Program.tag(added)).isNotEmpty();
        expect(304, administrator.get(one, "If-None-Match", Program.tag(shown)));
        assertThat(blamed(expect(422, administrator.post("/api/v1/users", dee))))
                .isEqualTo("email");
        expect(200, administrator.post(one + "/password-link", ""));
        assertThat(mailsTo(email)).isEqualTo(2);
        assertThat(added.body()).doesNotContain("token", "/password/");
        assertThat(deeds("user.invited", false)).isEqualTo(1);
        assertThat(deeds("user.link-made", false)).isEqualTo(1);
        for (var other : new Program[] {lead, team, manager, outsider}) {
            expect(403, other.post("/api/v1/users", dee));
            expect(403, other.get(one));
            expect(403, other.post(one + "/password-link", ""));
        }
    }

    @Test
    void anAccountAndItsPartnerGoTogether() {
        var dee = "{\"email\":\"dee.%s@example.com\",\"name\":\"Dee\",\"role\":\"%s\",\"partnerId\":%s}";
        var id = UUID.randomUUID();

        for (var wrong : new String[][] {
            {"ALLIANCE_LEAD", "null"}, {"ALLIANCE_LEAD", "\"P-NONE\""}, {"ADMINISTRATOR", "\"" + partner.id() + "\""}
        }) {
            assertThat(blamed(expect(422, administrator.post("/api/v1/users", dee.formatted(id, wrong[0], wrong[1])))))
                    .isEqualTo("partnerId");
        }
        assertThat(blamed(expect(400, administrator.post("/api/v1/users", "{\"email\":\"dee\",\"name\":\"Dee\"}"))))
                .isEqualTo("email");
    }

    private long mailsTo(String email) {
        return jdbc.sql("select count(*) from outgoing_mail where address = :email")
                .param("email", email)
                .query(Long.class)
                .single();
    }

    private long links() {
        return jdbc.sql("select count(*) from personal_link where partner_no = :partner")
                .param("partner", partner.partnerNo())
                .query(Long.class)
                .single();
    }
}
