package org.tierboard.contract;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** At an address that is given to nobody; and each takes away what it added, or adds it where nothing happens. */
final class WebhookExercises {

    private static final String ALL = "/api/v1/webhooks";
    private static final String ONE = ALL + "/{hookNo}";
    private static final String HOOK =
            "{\"name\":\"contract\",\"url\":\"https://[2fff::1]/in\",\"events\":[\"REFERENCE_DECIDED\",\"RESPONSE_DECIDED\"]}";
    private static final String REASON = "{\"reason\":\"It can't be found\"}";

    private WebhookExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("GET " + ALL, on -> {
                    var one = added(on);
                    on.lead.get(ALL + "?size=1").is(200);
                    on.lead.get(ALL + "?size=0").is(400);
                    on.team.get(ALL).is(403);
                    removed(on, one);
                }),
                entry("POST " + ALL, on -> {
                    on.lead.post(ALL, HOOK.replace("https", "http")).is(422);
                    on.lead
                            .post(ALL, HOOK.replaceFirst("\\[\"REF.*]", "[null]"))
                            .is(400);
                    removed(on, added(on));
                }),
                entry("GET " + ONE, on -> {
                    var own = on.another();
                    var one = added(own);
                    on.outsider.get(one).is(404);
                    own.lead.get(one).is(200);
                }),
                entry("DELETE " + ONE, on -> {
                    var one = added(on);
                    on.lead.delete(one).is(428);
                    removed(on, one);
                    on.lead.delete(one, "If-Match", "\"0\"").is(404);
                }),
                entry("POST " + ONE + "/secret", on -> {
                    var one = added(on);
                    on.lead.step(one, "/secret", "").is(200);
                    removed(on, one);
                    on.lead.post(one + "/secret", "", "If-Match", "\"0\"").is(404);
                }),
                entry("POST " + ONE + "/enable", on -> {
                    var one = added(on);
                    on.lead.step(one, "/enable", "").is(200);
                    removed(on, one);
                    on.lead.post(one + "/enable", "", "If-Match", "\"0\"").is(404);
                }),
                entry("POST " + ONE + "/deliveries/{deliveryNo}/send-again", on -> {
                    var one = added(on);
                    var again = one + "/deliveries/" + delivered(on, one) + "/send-again";
                    on.lead.post(again, "").is(204);
                    on.lead.post(again, "").is(409);
                    removed(on, one);
                }),
                entry("GET " + ONE + "/deliveries", on -> {
                    var references = List.of(ReferenceExercises.entered(on), ReferenceExercises.entered(on));
                    var responses = List.of(ResponseExercises.given(on, false), ResponseExercises.given(on, false));
                    var one = added(on);
                    on.administrator.step(references.get(0), "/approve", "").is(200);
                    on.administrator.step(references.get(1), "/decline", REASON).is(200);
                    on.administrator.step(responses.get(0), "/approve", "").is(200);
                    on.administrator.step(responses.get(1), "/decline", REASON).is(200);
                    var told = on.lead.get(one + "/deliveries?size=10").is(200).json();
                    assertThat(told.get("deliveries").findValuesAsString("event"))
                            .containsExactly(
                                    "response.decided", "response.decided", "reference.decided", "reference.decided");
                    removed(on, one);
                    on.lead.get(one + "/deliveries").is(404);
                }));
    }

    private static long delivered(Stage on, String hook) {
        return on.backstage
                .jdbc()
                .sql("""
                insert into webhook_delivery (hook_no, event_id, event, partner_no, body, status, attempts, created_at,
                       ended_at)
                values (:hook, gen_random_uuid(), 'tier.changed', :partner, '{}', 'DELIVERED', 1, now(), now())
                returning delivery_no
                """)
                .param("hook", Long.valueOf(hook.substring(ALL.length() + 1)))
                .param("partner", on.partner.partnerNo())
                .query(Long.class)
                .single();
    }

    private static void removed(Stage on, String one) {
        on.lead.change("DELETE", one, "", "").is(204);
    }

    private static String added(Stage on) {
        return on.lead.post(ALL, HOOK).is(201).location();
    }
}
