package org.tierboard.contract;

import static java.util.Map.entry;

import java.util.Map;

/** Partners as administrators keep them, their membership and their fee. */
final class MembershipExercises {

    private static final String PARTNERS = "/api/v1/partners";
    private static final String PAYMENTS = PARTNERS + "/{partnerId}/membership/payments";
    private static final String REASON = "{\"reason\":\"another's\"}";

    private MembershipExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("POST " + PARTNERS, on -> {
                    var partner =
                            "{\"partnerId\":\"P-%s\",\"name\":\"Acme\",\"path\":\"SERVICES\"}".formatted(Caller.any());
                    on.administrator.post(PARTNERS, partner).is(201);
                    on.administrator.post(PARTNERS, partner).is(422);
                    on.lead.post(PARTNERS, partner).is(403);
                }),
                entry("PUT " + PARTNERS + "/{partnerId}", on -> {
                    var described = "{\"name\":\"Acme\",\"path\":\"SERVICES\"}";
                    on.administrator.change("PUT", on.path(""), "", described).is(200);
                    on.administrator
                            .change("PUT", on.path(""), "", described.replace("SERVICES", "NOWHERE"))
                            .is(422);
                }),
                entry("POST " + PARTNERS + "/{partnerId}/membership/confirm", on -> {
                    var fresh = on.another();
                    fresh.lead.step(fresh.path(""), "/membership/confirm", "").is(200);
                    fresh.lead.step(fresh.path(""), "/membership/confirm", "").is(409);
                }),
                entry("GET " + PAYMENTS, on -> {
                    paid(on);
                    on.lead.get(on.path("/membership/payments?size=1")).is(200);
                    on.lead.get(on.path("/membership/payments?size=0")).is(400);
                }),
                entry("POST " + PAYMENTS, on -> {
                    paid(on);
                    on.administrator
                            .step(
                                    on.path("/membership/payments"),
                                    "",
                                    payment(on).replace("2500", "-1"))
                            .is(400);
                }),
                entry("GET " + PAYMENTS + "/{paymentNo}", on -> {
                    on.lead.get(paid(on)).is(200);
                    on.lead.get(on.path("/membership/payments/99999")).is(404);
                }),
                entry("POST " + PAYMENTS + "/{paymentNo}/cancel", on -> {
                    var one = paid(on);
                    on.administrator.step(one, "/cancel", REASON).is(200);
                    on.administrator.step(one, "/cancel", REASON).is(409);
                }));
    }

    private static String payment(Stage on) {
        var today = on.backstage.today();
        return "{\"amount\":2500,\"receivedOn\":\"%s\",\"coversUntil\":\"%s\",\"reference\":\"B-1\"}"
                .formatted(today, today.plusYears(1).minusDays(1));
    }

    /** Each covers the same days, so the one before is taken back. */
    private static String paid(Stage on) {
        var list = on.path("/membership/payments");
        on.administrator.get(list + "?size=200").is(200).json().get("items").forEach(one -> {
            if (!one.path("cancelled").asBoolean(true) && one.path("cancels").isNull()) {
                on.administrator
                        .step(list + "/" + one.get("paymentNo").asInt(), "/cancel", REASON)
                        .is(200);
            }
        });
        return on.administrator.step(list, "", payment(on)).is(201).location();
    }
}
