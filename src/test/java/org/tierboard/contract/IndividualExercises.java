package org.tierboard.contract;

import static java.util.Map.entry;

import java.util.Map;

final class IndividualExercises {

    private static final String ALL = "/api/v1/partners/{partnerId}/individuals";
    private static final String ONE = ALL + "/{individualId}";

    private IndividualExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("GET " + ALL, on -> {
                    registered(on);
                    registered(on);
                    on.team.get(on.path("/individuals?size=1&query=Cy")).is(200);
                    on.team.get(on.path("/individuals?show=SOME")).is(400);
                }),
                entry("POST " + ALL, on -> {
                    var person = person();
                    on.lead.post(on.path("/individuals"), person).is(201);
                    on.lead.post(on.path("/individuals"), person).is(422);
                    on.team.post(on.path("/individuals"), person).is(403);
                }),
                entry("GET " + ONE, on -> {
                    on.team.get(registered(on)).is(200);
                    on.team.get(on.path("/individuals/unknown")).is(404);
                }),
                entry("PUT " + ONE, on -> {
                    var one = registered(on);
                    var another = person();
                    on.lead.post(on.path("/individuals"), another).is(201);
                    on.lead.change("PUT", one, "", another).is(422);
                    on.lead.change("PUT", one, "", person()).is(200);
                    on.lead
                            .change("PUT", one, "", "{\"fullName\":\"Cy\",\"email\":\"none\"}")
                            .is(400);
                }),
                entry("POST " + ONE + "/leave", on -> {
                    var one = registered(on);
                    on.lead.step(one, "/leave", "{\"leftOn\":\"1999-01-01\"}").is(422);
                    on.lead.step(one, "/leave", leaving(on)).is(200);
                }),
                entry("POST " + ONE + "/stay", on -> {
                    var one = registered(on);
                    on.lead.step(one, "/leave", leaving(on)).is(200);
                    on.lead.step(one, "/stay", "").is(200);
                    on.team.step(one, "/stay", "").is(403);
                }));
    }

    private static String leaving(Stage on) {
        return "{\"leftOn\":\"%s\"}".formatted(on.backstage.today().plusDays(9));
    }

    private static String person() {
        return "{\"fullName\":\"Cy Example\",\"email\":\"cy.%s@example.com\"}".formatted(Caller.any());
    }

    static String registered(Stage on) {
        return on.lead.post(on.path("/individuals"), person()).is(201).location();
    }
}
