package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tierboard.TestPeople.Partner;

/** Partners, their membership and their fee, told through the API alone. */
class PartnersTests extends FactApiTest {

    private static final String PAYMENT =
            "{\"amount\":2500,\"receivedOn\":\"%s\",\"coversUntil\":\"%s\",\"reference\":\"B-1\"}";

    @Test
    void aPartnerIsRegisteredAndDescribed() {
        var id = "P-" + UUID.randomUUID();
        var entry = "{\"partnerId\":\"%s\",\"name\":\" Acme \"}".formatted(id);
        var added = administrator.post("/api/v1/partners", entry);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(location(added)).isEqualTo("/api/v1/partners/" + id);
        assertThat(added.body()).contains("\"name\":\"Acme\",\"path\":\"SERVICES\"", "\"stage\":\"REGISTERED\"");

        var read = administrator.get(location(added));
        assertThat(Program.tag(read)).isEqualTo(Program.tag(added)).isNotEmpty();
        assertThat(administrator
                        .get(location(added), "If-None-Match", Program.tag(read))
                        .statusCode())
                .isEqualTo(304);
        var taken = administrator.post("/api/v1/partners", entry);
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("\"field\":\"partnerId\"");
        assertThat(administrator
                        .post("/api/v1/partners", "{\"partnerId\":\"P-0\",\"name\":\"A\",\"path\":\"NOWHERE\"}")
                        .body())
                .contains("\"field\":\"path\"");
        assertThat(lead.post("/api/v1/partners", entry).statusCode()).isEqualTo(403);
        assertThat(lead.get(location(added)).statusCode()).isEqualTo(404);
    }

    @Test
    void aDescriptionIsForTheVersionThatWasSeen() {
        var tag = Program.tag(administrator.get(path));

        assertThat(describe("Bolt").statusCode()).isEqualTo(428);
        var changed = describe("Bolt", "If-Match", tag);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(changed.body()).contains("\"name\":\"Bolt\"");
        assertThat(describe("Core", "If-Match", tag).statusCode()).isEqualTo(412);
        assertThat(describe("Bolt", "If-Match", Program.tag(changed)).statusCode())
                .as("the same once more, which is no deed")
                .isEqualTo(200);
        assertThat(administrator
                        .call("PUT", path, "{\"name\":\"Core\",\"path\":\"NOWHERE\"}", "If-Match", Program.tag(changed))
                        .statusCode())
                .isEqualTo(422);
        assertThat(lead.get(path).body()).contains("\"name\":\"Bolt\"");
        assertThat(deeds("partner.changed", false)).isEqualTo(1);
    }

    @Test
    void theLeadConfirmsTheMembershipOnceAndItsManagerIsTold() {
        var manager = people.managerOf(partner);
        var tag = Program.tag(lead.get(path));

        assertThat(lead.post(path + "/membership/confirm", "").statusCode()).isEqualTo(428);
        assertThat(administrator
                        .post(path + "/membership/confirm", "", "If-Match", tag)
                        .statusCode())
                .isEqualTo(403);
        var confirmed = lead.post(path + "/membership/confirm", "", "If-Match", tag);
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
        assertThat(confirmed.body()).contains("\"confirmedOn\":\"" + calendar.today() + "\"");
        assertThat(lead.post(path + "/membership/confirm", "", "If-Match", tag).statusCode())
                .isEqualTo(412);
        assertThat(lead.post(path + "/membership/confirm", "", "If-Match", Program.tag(confirmed))
                        .statusCode())
                .isEqualTo(409);

        assertThat(mail.subjects(manager.email())).containsExactly("Example Consulting has confirmed its membership");
        assertThat(deeds("membership.confirmed", false)).isEqualTo(1);
        assertThat(deeds("membership.confirmed", true)).isEqualTo(1);
    }

    @Test
    void aPaymentIsRecordedOnceAndTakenBackByALine() {
        var payments = path + "/membership/payments";
        var day = calendar.today();
        var empty = Program.tag(administrator.get(payments));

        assertThat(pay(day.plusDays(1).toString(), "If-Match", empty).body()).contains("\"field\":\"receivedOn\"");
        assertThat(pay(day.toString()).statusCode()).isEqualTo(428);
        var paid = pay(day.toString(), "If-Match", empty);
        assertThat(paid.statusCode()).as(paid.body()).isEqualTo(201);
        assertThat(location(paid)).isEqualTo(payments + "/1");
        assertThat(pay(day.toString(), "If-Match", empty).statusCode()).isEqualTo(412);
        assertThat(pay(day.toString(), "If-Match", Program.tag(paid)).statusCode())
                .isEqualTo(422);
        assertThat(lead.get(path).body())
                .contains("\"feePaidThrough\":\"" + day.plusYears(1).minusDays(1) + "\"");
        assertThat(mail.subjects(leading.email())).containsExactly("The annual fee of Example Consulting is paid");

        var cancelled = cancel("Another's", Program.tag(paid));
        assertThat(cancelled.statusCode()).as(cancelled.body()).isEqualTo(200);
        assertThat(cancelled.body()).contains("\"cancelled\":true");
        assertThat(cancel("Again", Program.tag(paid)).statusCode()).isEqualTo(412);
        assertThat(cancel("Again", Program.tag(cancelled)).statusCode()).isEqualTo(409);
        assertThat(cancel("", Program.tag(cancelled)).statusCode()).isEqualTo(400);
        assertThat(lead.get(path).body()).contains("\"feePaidThrough\":null");

        var first = json.readTree(lead.get(payments + "?size=1").body());
        var second = json.readTree(lead.get(first.get("next").asString()).body());
        assertThat(second.at("/items/0/cancels").asInt()).isEqualTo(1);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(lead.get(payments + "/3").statusCode()).isEqualTo(404);
        assertThat(deeds("fee.payment-recorded", false)).isEqualTo(1);
        assertThat(deeds("fee.payment-cancelled", false)).isEqualTo(1);
    }

    @Test
    void theListIsFollowedByCursorWhilePartnersCome() {
        var partners = new ArrayList<Partner>();
        for (var i = 0; i < 5; i++) {
            partners.add(people.partner());
        }
        var manager = program(people.managerOf(partners.toArray(Partner[]::new)));

        var seen = new ArrayList<String>();
        var next = "/api/v1/partners?size=2&page=0&tier=NONE";
        while (next != null) {
            var answer = manager.get(next);
            var list = json.readTree(answer.body());
            seen.addAll(list.get("items").findValuesAsString("partnerId"));
            assertThat(list.get("page").isNull()).isEqualTo(next.contains("cursor="));
            assertThat(answer.headers().firstValue("Link").isPresent())
                    .isEqualTo(!list.get("next").isNull());
            next = list.get("next").isNull() ? null : list.get("next").asString();
        }

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        partners.stream().map(Partner::id).toList())
                .isSorted();
        assertThat(manager.get("/api/v1/partners?cursor=!!").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> describe(String name, String... headers) {
        return administrator.call("PUT", path, "{\"name\":\"%s\",\"path\":\"SERVICES\"}".formatted(name), headers);
    }

    private HttpResponse<String> pay(String receivedOn, String... headers) {
        var until = calendar.today().plusYears(1).minusDays(1);
        return administrator.post(path + "/membership/payments", PAYMENT.formatted(receivedOn, until), headers);
    }

    private HttpResponse<String> cancel(String reason, String tag) {
        return administrator.post(
                path + "/membership/payments/1/cancel", "{\"reason\":\"%s\"}".formatted(reason), "If-Match", tag);
    }
}
