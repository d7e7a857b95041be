package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Webhooks and what they were sent, page by page, for those whose they are. */
class WebhookApiTests extends FactApiTest {

    private static final String ALL = "/api/v1/webhooks";

    /** Others share the database, and expect no webhooks. */
    @AfterEach
    void leaveNone() {
        jdbc.sql("delete from webhook").update();
    }

    @Test
    void webhooksAreFollowedByCursorWhileOthersAreAdded() {
        var added = IntStream.range(0, 3).mapToObj(i -> added()).toList();

        var page = read(expect(200, lead.get(ALL + "?size=2")));
        var late = added();
        var answer = expect(200, lead.get(page.get("next").asString()));
        var next = read(answer);

        assertThat(page.get("webhooks").findValuesAsString("hookNo"))
                .containsExactlyElementsOf(numbers(added.subList(0, 2)));
        assertThat(next.get("webhooks").findValuesAsString("hookNo"))
                .containsExactlyElementsOf(numbers(List.of(added.get(2), late)));
        assertThat(next.get("next").isNull()).isTrue();
        assertThat(answer.headers().firstValue("Link")).isEmpty();
        assertThat(read(outsider.get(ALL)).get("webhooks").size()).isZero();
    }

    @Test
    void whatWasSentIsFollowedByCursorAndSentAgainByItsOwnerOnly() {
        var one = added();
        var sent = IntStream.range(0, 3).mapToObj(i -> sent(one)).toList();

        var page = read(expect(200, lead.get(one + "/deliveries?size=2")));
        var next = read(expect(200, lead.get(page.get("next").asString())));

        assertThat(page.get("deliveries").findValuesAsString("deliveryNo")).containsExactly(sent.get(2), sent.get(1));
        assertThat(next.get("deliveries").findValuesAsString("deliveryNo")).containsExactly(sent.get(0));
        var again = one + "/deliveries/" + sent.get(0) + "/send-again";
        expect(403, team.post(again, ""));
        expect(404, outsider.post(again, ""));
        expect(404, lead.post(one + "/deliveries/999999999/send-again", ""));
        expect(204, lead.post(again, ""));
        assertThat(expect(409, lead.post(again, "")).body()).contains("on its way");
    }

    @Test
    void aWebhookThatWasGivenUpIsCalledAgain() {
        var one = added();
        jdbc.sql("update webhook set disabled_at = now(), failing_since = now()")
                .update();
        assertThat(read(lead.get(one)).get("disabledAt").isNull()).isFalse();

        expect(404, outsider.post(one + "/enable", "", "If-Match", Program.tag(lead.get(one))));
        var enabled = read(step(lead, one, "/enable", "", 200));

        assertThat(enabled.get("disabledAt").isNull()).isTrue();
        assertThat(deeds("webhook.enabled", false)).isEqualTo(1);
    }

    @Test
    void aWebhookIsChangedAndRemovedInTheVersionThatWasRead() {
        var one = added();
        var tag = Program.tag(lead.get(one));
        expect(304, lead.get(one, "If-None-Match", tag));

        needsTheVersion(lead, one, "/secret", "");
        var rotated = read(expect(200, lead.post(one + "/secret", "", "If-Match", tag)));
        assertThat(rotated.get("secret").asString()).hasSize(43);
        expect(412, lead.post(one + "/secret", "", "If-Match", tag));
        expect(412, lead.post(one + "/enable", "", "If-Match", tag));
        expect(428, lead.call("DELETE", one, ""));
        expect(412, lead.call("DELETE", one, "", "If-Match", tag));
        expect(404, outsider.call("DELETE", one, "", "If-Match", Program.tag(lead.get(one))));
        assertThat(deeds("webhook.rotated", false)).isEqualTo(1);
        assertThat(lead.get(one).body()).doesNotContain("version", "secret");

        expect(204, lead.call("DELETE", one, "", "If-Match", Program.tag(lead.get(one))));
        expect(404, lead.get(one));
        assertThat(deeds("webhook.removed", false)).isEqualTo(1);
    }

    @Test
    void anAddressThatIsNotCalledIsRefusedByItsField() {
        var hook = "{\"name\":\"n\",\"url\":\"%s\",\"events\":[\"TIER_CHANGED\"]}";

        for (var url :
                List.of("http://hooks.example/in", "https://127.0.0.1/in", "https://ann:secret@hooks.example/in")) {
            var refused = expect(422, lead.post(ALL, hook.formatted(url)));
            assertThat(blamed(refused)).isEqualTo("url");
            assertThat(refused.body()).doesNotContain("NOT_", "secret");
        }
    }

    private String added() {
        return location(expect(
                201,
                lead.post(
                        ALL, "{\"name\":\"n\",\"url\":\"https://[2fff::1]/in\",\"events\":[\"REFERENCE_DECIDED\"]}")));
    }

    private String sent(String hook) {
        return jdbc.sql("""
                insert into webhook_delivery (hook_no, event_id, event, partner_no, body, status, attempts, created_at,
                       ended_at)
                values (:hook, :event, 'tier.changed', :partner, '{}', 'DELIVERED', 1, now(), now())
                returning delivery_no
                """)
                .param("hook", Long.valueOf(numbers(List.of(hook)).get(0)))
                .param("event", UUID.randomUUID())
                .param("partner", partner.partnerNo())
                .query(String.class)
                .single();
    }

    private static List<String> numbers(List<String> hooks) {
        return hooks.stream().map(hook -> hook.substring(ALL.length() + 1)).toList();
    }
}
