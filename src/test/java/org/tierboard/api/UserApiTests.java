package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tierboard.AtOnce;
import org.tierboard.TestPeople.Person;

/** People with an account, kept by an administrator's program. */
class UserApiTests extends FactApiTest {

    private static final String USERS = "/api/v1/users";

    private final String family = "dee" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void peopleAreFoundByNameRolePartnerAndWhetherTheyAreDisabled() {
        var lead = invited("ALLIANCE_LEAD", partner.id());
        var manager = invited("PARTNER_MANAGER", null);
        step(administrator, manager, "/assign", assignment(partner.id()), 200);
        var gone = invited("ALLIANCE_TEAM", partner.id());
        step(administrator, gone, "/disable", "", 200);

        assertThat(found("")).containsExactly(lead, manager, gone);
        assertThat(found("&role=PARTNER_MANAGER")).containsExactly(manager);
        assertThat(found("&disabled=true")).containsExactly(gone);
        assertThat(found("&disabled=false&partnerId=" + partner.id())).containsExactly(lead, manager);
        assertThat(found("&partnerId=P-NONE")).isEmpty();
        expect(400, administrator.get(USERS + "?role=KING"));
        expect(400, administrator.get(USERS + "?disabled=perhaps"));
        var listed = read(administrator.get(USERS + "?role=PARTNER_MANAGER&query=" + family))
                .at("/items/0");
        assertThat(listed.get("assigned").asInt()).isEqualTo(1);
        assertThat(listed.get("invited").asBoolean()).isTrue();
    }

    @Test
    void aPageStaysAsItIsWhilePeopleCome() {
        var first = invited("ADMINISTRATOR", null);
        var second = invited("ADMINISTRATOR", null);

        var page = read(expect(200, administrator.get(USERS + "?size=1&query=" + family)));
        invited("ADMINISTRATOR", null);
        var next = read(expect(200, administrator.get(page.get("next").asString())));

        assertThat(USERS + "/" + page.at("/items/0/userNo").asInt()).isEqualTo(first);
        assertThat(USERS + "/" + next.at("/items/0/userNo").asInt()).isEqualTo(second);
        assertThat(page.get("next").asString()).contains("query=" + family);
    }

    @Test
    void aPersonIsRenamedAndMovedInTheVersionThatWasRead() {
        var one = invited("PARTNER_MANAGER", null);
        step(administrator, one, "/assign", assignment(partner.id()), 200);
        var read = administrator.get(one);
        var moved = body("ALLIANCE_LEAD", partner.id());

        expect(428, administrator.call("PUT", one, moved));
        var changed = expect(200, put(one, moved, Program.tag(read)));

        assertThat(read(changed).get("name").asString()).isEqualTo("Dee " + family);
        assertThat(read(changed).get("partnerId").asString()).isEqualTo(partner.id());
        assertThat(read(changed).get("assigned").size()).isZero();
        assertThat(Program.tag(changed)).isEqualTo(Program.tag(administrator.get(one)));
        expect(412, put(one, moved, Program.tag(read)));
        assertThat(blamed(expect(422, put(one, body("ADMINISTRATOR", partner.id()), Program.tag(changed)))))
                .isEqualTo("partnerId");
        assertThat(deeds("user.changed", false)).isEqualTo(1);
    }

    @Test
    void aManagerSeesThePartnersThatAreAssignedAndNoOther() {
        var managing = people.managerOf();
        var one = of(managing);
        var program = program(managing);
        var before = deeds("user.assigned", false);
        expect(404, program.get(path));

        needsTheVersion(administrator, one, "/assign", assignment(partner.id()));
        var assigned = step(administrator, one, "/assign", assignment(partner.id()), 200);
        step(administrator, one, "/assign", assignment(partner.id()), 200);

        assertThat(read(assigned).get("assigned").toString()).isEqualTo("[\"%s\"]".formatted(partner.id()));
        expect(200, program.get(path));
        needsTheVersion(administrator, one, "/unassign", assignment(partner.id()));
        step(administrator, one, "/unassign", assignment(partner.id()), 200);
        expect(404, program.get(path));
        assertThat(deeds("user.assigned", false)).isEqualTo(before + 1);
        assertThat(deeds("user.unassigned", false)).isEqualTo(1);
        assertThat(blamed(step(administrator, one, "/assign", assignment("P-NONE"), 422)))
                .isEqualTo("partnerId");
        assertThat(blamed(step(administrator, one, "/assign", "{}", 400))).isEqualTo("partnerId");
    }

    @Test
    void partnersAreAssignedToManagersOnly() {
        var refused = step(administrator, of(people.leadOf(partner)), "/assign", assignment(partner.id()), 422);

        assertThat(refused.body()).contains("partner managers only");
        assertThat(refusedChanges("NOT_A_MANAGER")).isPositive();
    }

    @Test
    void aDisabledPersonsTokensOpenNothingUntilTheyAreEnabled() {
        var somebody = people.leadOf(partner);
        var program = program(somebody);
        var one = of(somebody);
        expect(200, program.get(path));

        needsTheVersion(administrator, one, "/disable", "");
        var disabled = step(administrator, one, "/disable", "", 200);
        step(administrator, one, "/disable", "", 200);

        assertThat(read(disabled).get("disabled").asBoolean()).isTrue();
        expect(401, program.get(path));
        assertThat(expect(422, administrator.post(one + "/password-link", "")).body())
                .contains("Enable it first");
        needsTheVersion(administrator, one, "/enable", "");
        step(administrator, one, "/enable", "", 200);
        expect(200, program.get(path));
        assertThat(deeds("user.disabled", false)).isEqualTo(1);
        assertThat(deeds("user.enabled", false)).isEqualTo(1);
    }

    @Test
    void nobodyDisablesTheirOwnAccount() {
        var self = people.administrator();
        var own = program(self);
        var before = refusedChanges("OWN_ACCOUNT");

        var refused = step(own, of(self), "/disable", "", 422);

        assertThat(refused.body()).contains("You cannot disable your own account");
        expect(200, own.get(of(self)));
        assertThat(refusedChanges("OWN_ACCOUNT")).isEqualTo(before + 1);
    }

    @Test
    void twoWhoInviteTheSamePersonAtOnceAreNotAFailure() {
        var body = "{\"email\":\"%s@example.com\",\"name\":\"Dee\",\"role\":\"ADMINISTRATOR\"}".formatted(family);

        var answers = AtOnce.all(8, i -> administrator.post(USERS, body).statusCode());

        assertThat(answers).isSubsetOf(201, 422);
        assertThat(answers).containsOnlyOnce(201);
    }

    @Test
    void onlyAdministratorsDoAnyOfThis() {
        var one = of(people.managerOf(partner));
        for (var other : new Program[] {lead, team, manager, outsider}) {
            expect(403, other.get(USERS));
            expect(403, other.call("PUT", one, body("ADMINISTRATOR", null), "If-Match", "\"0\""));
            for (var step : List.of("/disable", "/enable", "/assign", "/unassign")) {
                expect(403, other.post(one + step, assignment(partner.id()), "If-Match", "\"0\""));
            }
        }
    }

    private HttpResponse<String> put(String one, String body, String tag) {
        return administrator.call("PUT", one, body, "If-Match", tag);
    }

    private List<String> found(String filter) {
        return listed(administrator, USERS + "?query=" + family + filter, "userNo").stream()
                .map(number -> USERS + "/" + number)
                .toList();
    }

    private long refusedChanges(String reason) {
        return jdbc.sql("select count(*) from audit_line where action = 'user.change' and refused and reason = :reason")
                .param("reason", reason)
                .query(Long.class)
                .single();
    }

    private String invited(String role, String partnerId) {
        var body = body(role, partnerId)
                .replace("{", "{\"email\":\"%s.%s@example.com\",".formatted(family, UUID.randomUUID()));
        return location(expect(201, administrator.post(USERS, body)));
    }

    private String body(String role, String partnerId) {
        return "{\"name\":\"Dee %s\",\"role\":\"%s\",\"partnerId\":%s}"
                .formatted(family, role, partnerId == null ? null : "\"" + partnerId + "\"");
    }

    private static String of(Person person) {
        return USERS + "/" + person.userNo();
    }

    private static String assignment(String partnerId) {
        return "{\"partnerId\":\"%s\"}".formatted(partnerId);
    }
}
