package org.tierboard.contract;

import static java.util.Map.entry;

import java.util.Map;

final class OpportunityExercises {

    private static final String ALL = "/api/v1/partners/{partnerId}/opportunities";
    private static final String ONE = ALL + "/{opportunityId}";
    private static final String DEAL = "{\"customer\":\"Acme\",\"workload\":\"Shop\",\"estimatedMrr\":1200.50}";
    private static final String LAUNCH =
            "{\"launchedOn\":\"2020-03-01\",\"estimatedMrr\":700.25,\"reason\":\"as agreed\"}";
    private static final String REASON = "{\"reason\":\"asked to\"}";
    private static final String DESIGNATION = "{\"referenceUrl\":\"https://www.example.com/acme\",\"agreed\":true}";

    private OpportunityExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("GET " + ALL, OpportunityExercises::list),
                entry("POST " + ALL, on -> {
                    on.lead.post(on.path("/opportunities"), DEAL).is(201);
                    on.lead.post(on.path("/opportunities"), "{}").is(400);
                    on.outsider.post(on.path("/opportunities"), DEAL).is(404);
                }),
                entry("GET " + ONE, on -> {
                    var one = begun(on);
                    on.lead
                            .get(one, "If-None-Match", on.lead.get(one).is(200).tag())
                            .is(304);
                    on.lead.get(launched(on)).is(200);
                    on.lead.get(on.path("/opportunities/unknown")).is(404);
                }),
                entry("PUT " + ONE, on -> {
                    var one = begun(on);
                    on.lead.put(one, DEAL, "If-Match", "\"77\"").is(412);
                    on.lead.put(one, DEAL).is(428);
                    on.lead.change("PUT", one, "", DEAL).is(200);
                }),
                entry("POST " + ONE + "/stage", on -> {
                    var one = begun(on);
                    on.lead.step(one, "/stage", "{\"stage\":\"LAUNCHED\"}").is(422);
                    on.lead.step(one, "/stage", "{\"stage\":\"COMMITTED\"}").is(200);
                    on.lead.step(one, "/stage", "{\"stage\":\"PROSPECT\"}").is(409);
                }),
                entry("POST " + ONE + "/launch", on -> {
                    var one = begun(on);
                    on.lead.step(one, "/launch", LAUNCH.replace("2020", "2999")).is(422);
                    on.lead.step(one, "/launch", LAUNCH).is(200);
                }),
                entry("POST " + ONE + "/correct", on -> {
                    var one = launched(on);
                    on.lead.step(one, "/correct", LAUNCH).is(403);
                    on.manager.step(one, "/correct", LAUNCH).is(200);
                }),
                entry("POST " + ONE + "/lose", on -> {
                    var one = begun(on);
                    on.lead.step(one, "/lose", REASON).is(200);
                    on.lead.step(one, "/lose", REASON).is(409);
                    on.lead.get(one).is(200);
                }),
                entry("POST " + ONE + "/reference", on -> {
                    var one = launched(on);
                    on.lead
                            .step(one, "/reference", DESIGNATION.replace("https", "ftp"))
                            .is(422);
                    on.lead.step(one, "/reference", DESIGNATION).is(200);
                }),
                entry("POST " + ONE + "/reference/withdraw", on -> {
                    var one = launched(on);
                    on.lead.step(one, "/reference/withdraw", REASON).is(409);
                    on.lead.step(one, "/reference", DESIGNATION).is(200);
                    on.lead.step(one, "/reference/withdraw", REASON).is(200);
                }),
                entry("POST " + ONE + "/sharing", on -> {
                    var shared = "{\"shared\":false}";
                    on.manager.step(begun(on), "/sharing", shared).is(422);
                    var own = DEAL.replace("{", "{\"origin\":\"AWS\",");
                    var one = on.manager
                            .post(on.path("/opportunities"), own)
                            .is(201)
                            .location();
                    on.manager.step(one, "/sharing", shared).is(200);
                }));
    }

    private static void list(Stage on) {
        begun(on);
        launched(on);
        var page = on.lead.get(on.path("/opportunities?size=1")).is(200);
        on.lead.get(page.json().get("next").asString()).is(200);
        on.lead.get(on.path("/opportunities?stage=LAUNCHED&from=2020-01-01")).is(200);
        on.lead.get(on.path("/opportunities?size=0")).is(400);
    }

    static String begun(Stage on) {
        return on.lead.post(on.path("/opportunities"), DEAL).is(201).location();
    }

    static String launched(Stage on) {
        var one = begun(on);
        on.lead.step(one, "/launch", LAUNCH).is(200);
        return one;
    }
}
