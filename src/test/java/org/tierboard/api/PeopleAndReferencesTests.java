package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The lives of people and references, told through the API alone. */
class PeopleAndReferencesTests extends FactApiTest {

    @Test
    void aPersonIsRegisteredMendedAndLeaves() {
        var email = "cy." + UUID.randomUUID() + "@example.com";
        var added = lead.post(path + "/individuals", person("Cy", email));
        var one = location(added);
        assertThat(added.statusCode()).isEqualTo(201);

        var taken = lead.post(path + "/individuals", person("Di", email));
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("\"field\":\"email\"");
        var mended = change(lead, one, person("Cy Example", email), 200);
        assertThat(mended.body()).contains("Cy Example");
        step(lead, one, "/leave", "{\"leftOn\":\"1999-01-01\"}", 422);
        var leaving = "{\"leftOn\":\"%s\"}".formatted(calendar.today().plusDays(9));
        assertThat(step(lead, one, "/leave", leaving, 200).body()).contains("leftOn");
        assertThat(step(lead, one, "/stay", "", 200).body()).contains("\"leftOn\":null");

        assertThat(lead.get(path + "/individuals?query=Cy").body()).contains("Cy Example");
        assertThat(deeds("person.registered", false)).isEqualTo(1);
        assertThat(deeds("person.registered", true)).isEqualTo(1);
        assertThat(deeds("person.leaves", true)).isEqualTo(1);
    }

    @Test
    void bothListsAreFollowedByCursor() {
        for (var name : List.of("Zoe", "Ann", "Mia")) {
            expect(201, lead.post(path + "/individuals", person(name, name + "@" + UUID.randomUUID() + ".example")));
            var entry = "{\"customer\":\"%s\",\"url\":\"https://www.example.com/a\",\"description\":\"A shop\"}";
            expect(201, lead.post(path + "/references", entry.formatted(name)));
        }

        assertThat(listedByPages(team, path + "/individuals", "fullName")).containsExactly("Zoe", "Ann", "Mia");
        assertThat(listedByPages(team, path + "/references?status=SUBMITTED", "referenceId"))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    /** Ids are the partner's own: each finds its own person by one that another partner uses as well. */
    @Test
    void anIdNamesAPersonOfTheOwnPartnerAlone() {
        var other = people.partner();
        var id = "I-" + UUID.randomUUID();
        person(partner.partnerNo(), id, "Ours");
        person(other.partnerNo(), id, "Theirs");
        var theirs = "I-" + UUID.randomUUID();
        person(other.partnerNo(), theirs, "Theirs too");

        assertThat(read(expect(200, lead.get(path + "/individuals/" + id)))
                        .get("fullName")
                        .asString())
                .isEqualTo("Ours");
        expect(404, lead.get(path + "/individuals/" + theirs));
        expect(404, administrator.get(path + "/individuals/" + theirs));
    }

    @Test
    void aReferenceIsEnteredApprovedAndWithdrawn() {
        var entry = "{\"customer\":\"Acme\",\"url\":\"https://www.example.com/acme\",\"description\":\"A shop\"}";
        var added = lead.post(path + "/references", entry);
        var one = location(added);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);

        assertThat(expect(422, lead.post(path + "/references", entry)).body()).contains("Send 'anyway' as true");
        expect(201, lead.post(path + "/references", entry.replace("}", ",\"anyway\":true}")));
        assertThat(lead.post(path + "/references", entry.replace("https://www.example.com", "http://localhost"))
                        .statusCode())
                .isEqualTo(422);
        step(lead, one, "/approve", "", 403);
        step(administrator, one, "/decline", "{}", 400);
        var approved = read(step(administrator, one, "/approve", "", 200));
        assertThat(approved.get("status").asString()).isEqualTo("APPROVED");
        assertThat(approved.get("approvedOn").asString())
                .isEqualTo(calendar.today().toString());
        step(administrator, one, "/decline", "{\"reason\":\"late\"}", 409);
        var withdrawn = read(step(lead, one, "/withdraw", "{\"reason\":\"asked to\"}", 200));
        assertThat(withdrawn.get("approvedOn").isNull()).as("counts on no day").isTrue();
        assertThat(withdrawn.get("decidedOn").isNull()).isFalse();

        assertThat(lead.get(path + "/references?status=WITHDRAWN").body()).contains("Acme");
        assertThat(lead.get(path + "/references?status=APPROVED").body()).doesNotContain("Acme");
        assertThat(deeds("reference.approved", false)).isEqualTo(1);
        assertThat(deeds("reference.declined", true)).isEqualTo(1);
    }

    /** Its tag is good for a change and tells of its submitter's name, too. */
    @Test
    void aReferenceWhoseSubmitterIsCalledOtherwiseIsSentAgain() {
        var one = location(lead.post(
                path + "/references",
                "{\"customer\":\"Acme\",\"url\":\"https://www.example.com/a\",\"description\":\"A\"}"));
        var tag = Program.tag(lead.get(one));
        assertThat(lead.get(one, "If-None-Match", tag).statusCode()).isEqualTo(304);

        jdbc.sql("update app_user set name = 'Bea Example' where partner_no = :partner")
                .param("partner", partner.partnerNo())
                .update();

        var again = lead.get(one, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("Bea Example");
        assertThat(administrator.post(one + "/approve", "", "If-Match", tag).statusCode())
                .isEqualTo(200);
    }

    private static String person(String name, String email) {
        return "{\"fullName\":\"%s\",\"email\":\"%s\"}".formatted(name, email);
    }

    private void person(int partnerNo, String id, String name) {
        jdbc.sql("insert into individual (partner_no, individual_id, full_name, email, registered_on)"
                        + " values (?, ?, ?, ?, current_date)")
                .params(partnerNo, id, name, UUID.randomUUID() + "@example.com")
                .update();
    }
}
