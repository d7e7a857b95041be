package org.tierboard.contract;

import static java.util.Map.entry;

import java.util.Map;

final class ReferenceExercises {

    private static final String ALL = "/api/v1/partners/{partnerId}/references";
    private static final String ONE = ALL + "/{referenceId}";
    private static final String REASON = "{\"reason\":\"asked to\"}";

    private ReferenceExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("GET " + ALL, on -> {
                    entered(on);
                    on.administrator.step(entered(on), "/approve", "").is(200);
                    on.lead.get(on.path("/references?size=1")).is(200);
                    on.lead.get(on.path("/references?status=APPROVED")).is(200);
                    on.lead.get(on.path("/references?status=GOOD")).is(400);
                }),
                entry("POST " + ALL, on -> {
                    on.lead.post(on.path("/references"), reference()).is(201);
                    on.lead
                            .post(on.path("/references"), reference().replace("https", "ftp"))
                            .is(422);
                    on.manager.post(on.path("/references"), reference()).is(403);
                }),
                entry("GET " + ONE, on -> {
                    on.lead.get(entered(on)).is(200);
                    on.lead.get(on.path("/references/unknown")).is(404);
                }),
                entry("POST " + ONE + "/approve", on -> {
                    var one = entered(on);
                    on.lead.step(one, "/approve", "").is(403);
                    on.administrator.step(one, "/approve", "").is(200);
                    on.administrator.step(one, "/approve", "").is(409);
                }),
                entry("POST " + ONE + "/decline", on -> {
                    var one = entered(on);
                    on.administrator.step(one, "/decline", "{\"reason\":\" \"}").is(400);
                    on.administrator.step(one, "/decline", REASON).is(200);
                }),
                entry("POST " + ONE + "/withdraw", on -> {
                    var one = entered(on);
                    on.lead.step(one, "/withdraw", REASON).is(200);
                    on.lead.step(one, "/withdraw", REASON).is(409);
                }));
    }

    private static String reference() {
        return "{\"customer\":\"Customer %s\",\"url\":\"https://www.example.com/acme\",\"description\":\"A shop\"}"
                .formatted(Caller.any());
    }

    static String entered(Stage on) {
        return on.lead.post(on.path("/references"), reference()).is(201).location();
    }
}
