package org.tierboard.contract;

import static java.util.Map.entry;

import java.util.Map;

/** Launches that a file brought without a day. */
final class IncompleteLaunchExercises {

    private static final String ALL = "/api/v1/partners/{partnerId}/incomplete-launches";
    private static final String ONE = ALL + "/{opportunityId}";
    private static final String DAY = "{\"launchedOn\":\"2021-03-01\"}";

    private IncompleteLaunchExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("GET " + ALL, on -> {
                    brought(on);
                    brought(on);
                    var page =
                            on.lead.get(on.path("/incomplete-launches?size=1")).is(200);
                    on.lead.get(page.json().get("next").asString()).is(200);
                    on.lead.get(on.path("/incomplete-launches?size=0")).is(400);
                }),
                entry("GET " + ONE, on -> {
                    on.lead.get(brought(on)).is(200);
                    on.lead.get(on.path("/incomplete-launches/unknown")).is(404);
                }),
                entry("POST " + ONE + "/complete", on -> {
                    var one = brought(on);
                    on.lead.step(one, "/complete", DAY.replace("2021", "2999")).is(422);
                    on.lead
                            .get(on.lead.step(one, "/complete", DAY).is(201).location())
                            .is(200);
                    on.lead.post(one + "/complete", DAY, "If-Match", "\"0\"").is(409);
                }));
    }

    private static String brought(Stage on) {
        var id = Caller.any();
        on.backstage
                .jdbc()
                .sql(
                        "insert into incomplete_launch (partner_no, opportunity_id, customer, workload, origin, estimated_mrr)"
                                + " values (:partner, :id, 'Acme', 'Shop', 'PARTNER', 700.25)")
                .param("partner", on.partner.partnerNo())
                .param("id", id)
                .update();
        return on.path("/incomplete-launches/" + id);
    }
}
