package org.tierboard.contract;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;

/** Validations, and executive business reviews. */
final class ValidationExercises {

    private static final String ALL = "/api/v1/partners/{partnerId}/validations";
    private static final String ONE = ALL + "/{validationId}";
    private static final String REVIEWS = "/api/v1/partners/{partnerId}/executive-business-reviews";
    private static final String REVIEW = REVIEWS + "/{approvedOn}";

    private ValidationExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("GET " + ALL, on -> {
                    awarded(on);
                    on.lead.get(on.path("/validations?size=1")).is(200);
                    on.team.get(on.path("/validations")).is(403);
                }),
                entry("POST " + ALL, on -> {
                    on.administrator
                            .post(on.path("/validations"), award().replace("2024", "2999"))
                            .is(422);
                    awarded(on);
                }),
                entry("GET " + ONE, on -> {
                    on.lead.get(awarded(on)).is(200);
                    on.lead.get(on.path("/validations/nothing")).is(404);
                }),
                entry("PUT " + ONE, on -> {
                    var one = awarded(on);
                    on.administrator
                            .change("PUT", one, "", "{\"expiresOn\":\"2020-05-01\"}")
                            .is(422);
                    on.administrator
                            .change("PUT", one, "", "{\"expiresOn\":\"2024-05-01\"}")
                            .is(200);
                }),
                entry("POST " + ONE + "/end", on -> {
                    var one = awarded(on);
                    on.administrator
                            .step(one, "/end", "{\"expiresOn\":\"2024-05-01\"}")
                            .is(400);
                    on.administrator
                            .step(one, "/end", "{\"expiresOn\":\"2024-05-01\",\"reason\":\"Audit\"}")
                            .is(200);
                }),
                entry("GET " + REVIEWS, on -> {
                    reviewed(on);
                    on.team.get(on.path("/executive-business-reviews?size=1")).is(200);
                    on.team.get(on.path("/executive-business-reviews?size=0")).is(400);
                }),
                entry("POST " + REVIEWS, on -> {
                    on.administrator
                            .post(on.path("/executive-business-reviews"), approved(LocalDate.of(2199, 1, 1)))
                            .is(422);
                    reviewed(on);
                }),
                entry("GET " + REVIEW, on -> {
                    on.team.get(reviewed(on)).is(200);
                    on.team
                            .get(on.path("/executive-business-reviews/1999-01-01"))
                            .is(404);
                }),
                entry("POST " + REVIEW + "/cancel", on -> {
                    var one = reviewed(on);
                    on.administrator.step(one, "/cancel", "{}").is(400);
                    on.administrator
                            .step(one, "/cancel", "{\"reason\":\"another partner's\"}")
                            .is(204);
                }));
    }

    private static String award() {
        return "{\"program\":\"COMPETENCY\",\"name\":\"%s\",\"awardedOn\":\"2024-02-01\",\"expiresOn\":\"2030-02-01\"}"
                .formatted(Caller.any());
    }

    private static String awarded(Stage on) {
        return on.administrator.post(on.path("/validations"), award()).is(201).location();
    }

    private static LocalDate next = LocalDate.of(2001, 1, 1);

    private static String reviewed(Stage on) {
        next = next.plusDays(1);
        return on.administrator
                .post(on.path("/executive-business-reviews"), approved(next))
                .is(201)
                .location();
    }

    private static String approved(LocalDate day) {
        return "{\"approvedOn\":\"%s\"}".formatted(day);
    }
}
