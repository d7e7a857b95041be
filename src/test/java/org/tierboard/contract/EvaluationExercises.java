package org.tierboard.contract;

import static java.util.Map.entry;

import java.util.Map;

final class EvaluationExercises {

    private static final String ALL = "/api/v1/evaluations";

    private EvaluationExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("POST " + ALL, on -> {
                    on.administrator.post(ALL, "{\"day\":\"2999-01-01\"}").is(422);
                    on.manager.post(ALL, "{}").is(403);
                    asked(on);
                }),
                entry("GET " + ALL, on -> {
                    known(on);
                    on.administrator.get(ALL + "?size=1").is(200);
                    on.administrator.get(ALL + "?size=0").is(400);
                    on.manager.get(ALL).is(403);
                }),
                entry("GET " + ALL + "/{runNo}", on -> {
                    on.administrator.get(known(on)).is(200);
                    on.administrator.get(ALL + "/999999999").is(404);
                }));
    }

    private static String known(Stage on) {
        var runs = on.administrator.get(ALL).is(200).json().get("evaluations");
        return runs.isEmpty() ? asked(on) : ALL + "/" + runs.get(0).get("id");
    }

    /** As soon as nothing else is evaluated. */
    private static String asked(Stage on) {
        for (var look = 0; look < 300; look++) {
            var runs = on.administrator.get(ALL).is(200).json().get("evaluations");
            if (runs.isEmpty() || !runs.get(0).get("status").asString().equals("RUNNING")) {
                return on.administrator.post(ALL, "{}").is(202).location();
            }
            on.backstage.hurry().run();
            ImportExercises.pause();
        }
        throw new AssertionError("Something else is evaluated all the time");
    }
}
