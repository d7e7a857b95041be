package org.tierboard.contract;

import static java.util.Map.entry;

import java.util.Map;

/** Validations, and executive business reviews. */
final class ValidationExercises {

    private static final String ALL = "/api/v1/partners/{partnerId}/validations";
    private static final String ONE = ALL + "/{validationId}";
    private static final String REVIEWS = "/api/v1/partners/{partnerId}/executive-business-reviews";

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
                entry("GET " + REVIEWS + "/{approvedOn}", on -> {
                    on.team
                            .get(on.path("/executive-business-reviews/" + reviewed(on)))
                            .is(200);
                    on.team
                            .get(on.path("/executive-business-reviews/1999-01-01"))
                            .is(404);
                }));
    }

    private static String award() {
        return "{\"program\":\"COMPETENCY\",\"name\":\"%s\",\"awardedOn\":\"2024-02-01\",\"expiresOn\":\"2030-02-01\"}"
                .formatted(Caller.any());
    }

    private static String awarded(Stage on) {
        return on.administrator.post(on.path("/validations"), award()).is(201).location();
    }

    private static String reviewed(Stage on) {
        on.backstage
                .jdbc()
                .sql(
                        "insert into executive_business_review (partner_no, approved_on) values (?, '2020-05-05') on conflict do nothing")
                .param(on.partner.partnerNo())
                .update();
        return "2020-05-05";
    }
}
