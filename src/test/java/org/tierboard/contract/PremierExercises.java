package org.tierboard.contract;

import static java.util.Map.entry;

import java.util.Map;
import org.tierboard.tiering.Material;

/** The way to Premier; each has a partner of its own, which is a candidate. */
final class PremierExercises {

    private static final String ALL = "/api/v1/partners/{partnerId}/premier-applications";
    private static final String ONE = ALL + "/{applicationNo}";
    private static final String NARRATIVE = "{\"narrative\":\"They deliver.\"}";
    private static final String REASON = "{\"reason\":\"as agreed\"}";

    private PremierExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("GET " + ALL, on -> {
                    var own = on.another();
                    applied(own);
                    own.team.get(own.path("/premier-applications?size=1")).is(200);
                    own.team.get(own.path("/premier-applications?size=0")).is(400);
                }),
                entry("POST " + ALL, on -> {
                    var own = on.another();
                    own.lead.post(own.path("/premier-applications"), "").is(422);
                    applied(own);
                }),
                entry("GET " + ONE, on -> {
                    var own = on.another();
                    own.lead.get(applied(own)).is(200);
                    own.lead.get(own.path("/premier-applications/2000000000")).is(404);
                }),
                entry("GET " + ONE + "/data-assessment", on -> {
                    var own = on.another();
                    own.manager.get(applied(own) + "/data-assessment").is(200);
                    own.manager
                            .get(own.path("/premier-applications/2000000000/data-assessment"))
                            .is(404);
                }),
                entry("POST " + ONE + "/withdraw", on -> {
                    var own = on.another();
                    var one = applied(own);
                    own.lead.step(one, "/withdraw", "").is(200);
                    own.lead.step(one, "/withdraw", "").is(409);
                }),
                entry("PUT " + ONE + "/narrative", on -> {
                    var own = on.another();
                    var one = applied(own);
                    own.lead.change("PUT", one, "/narrative", NARRATIVE).is(403);
                    own.manager.change("PUT", one, "/narrative", NARRATIVE).is(200);
                    own.manager.step(one, "/pre-assessment", NARRATIVE).is(200);
                    own.manager.change("PUT", one, "/narrative", NARRATIVE).is(409);
                }),
                entry("POST " + ONE + "/pre-assessment", on -> {
                    var own = on.another();
                    var one = applied(own);
                    own.manager
                            .step(one, "/pre-assessment", "{\"narrative\":\" \"}")
                            .is(422);
                    own.manager.step(one, "/pre-assessment", NARRATIVE).is(200);
                }),
                entry("POST " + ONE + "/review", on -> {
                    var own = on.another();
                    var one = applied(own);
                    own.manager.step(one, "/review", meeting(own)).is(409);
                    own.manager.step(one, "/pre-assessment", NARRATIVE).is(200);
                    own.manager.step(one, "/review", meeting(own)).is(200);
                }),
                entry("POST " + ONE + "/approve", on -> decided(on.another(), "/approve")),
                entry("POST " + ONE + "/decline", on -> decided(on.another(), "/decline")));
    }

    private static void decided(Stage own, String step) {
        var one = applied(own);
        own.manager.step(one, "/pre-assessment", NARRATIVE).is(200);
        own.manager.step(one, "/review", meeting(own)).is(200);
        own.lead.step(one, step, REASON).is(403);
        own.manager.step(one, step, REASON).is(200);
        own.manager.step(one, step, REASON).is(409);
    }

    private static String meeting(Stage own) {
        return "{\"reviewHeldOn\":\"%s\",\"participants\":\"Ann, Pat\"}".formatted(own.backstage.today());
    }

    private static String applied(Stage own) {
        var today = own.backstage.today();
        Material.of(own.backstage.jdbc(), own.partner)
                .member(today.minusYears(3), today.plusYears(1))
                .tier("ADVANCED", today.minusMonths(10), today.plusMonths(2))
                .forPremier(today.minusMonths(7));
        return own.lead.post(own.path("/premier-applications"), "").is(201).location();
    }
}
