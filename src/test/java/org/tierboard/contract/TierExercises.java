package org.tierboard.contract;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import org.tierboard.tiering.Material;

/** Tiers: what is held, asked for, reviewed and decided. Each has a partner of its own, which stands where it must. */
final class TierExercises {

    private static final String PARTNER = "/api/v1/partners/{partnerId}";
    private static final String PERIODS = PARTNER + "/tier-periods";
    private static final String PERIOD = PERIODS + "/{startsOn}";
    private static final String UPGRADES = PARTNER + "/upgrade-requests";
    private static final String UPGRADE = UPGRADES + "/{requestNo}";
    private static final String REVIEW = PARTNER + "/reviews/{reviewOn}";
    private static final String DECISIONS = PARTNER + "/tier-decisions";
    private static final String DECISION = DECISIONS + "/{decisionNo}";
    private static final String REASON = "{\"reason\":\"as agreed\"}";
    private static final String HELD = "{\"tier\":\"SELECT\",\"nextReviewOn\":\"2199-01-01\"}";

    private TierExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("GET " + PERIODS, on -> {
                    begun(on);
                    on.lead.get(on.path("/tier-periods?size=1")).is(200);
                    on.lead.get(on.path("/tier-periods?size=0")).is(400);
                }),
                entry("POST " + PERIODS, on -> {
                    begun(on.another());
                    on.administrator
                            .post(on.path("/tier-periods"), "{\"tier\":\"BEST\"}")
                            .is(400);
                }),
                entry("GET " + PERIOD, on -> {
                    on.lead.get(begun(on)).is(200);
                    on.lead.get(on.path("/tier-periods/1999-01-01")).is(404);
                }),
                entry("PUT " + PERIOD, on -> {
                    var one = begun(on);
                    on.administrator
                            .change("PUT", one, "", HELD.replace("2199", "1999"))
                            .is(422);
                    on.administrator.change("PUT", one, "", "{}").is(400);
                    on.administrator.change("PUT", one, "", HELD).is(200);
                }),
                entry("POST " + PERIOD + "/cancel", on -> {
                    var one = begun(on);
                    on.administrator.step(one, "/cancel", "{}").is(400);
                    on.administrator.step(one, "/cancel", REASON).is(204);
                }),
                entry("GET " + UPGRADES, on -> {
                    var own = on.another();
                    asked(own);
                    own.lead.get(own.path("/upgrade-requests?size=1")).is(200);
                    own.lead.get(own.path("/upgrade-requests?size=0")).is(400);
                }),
                entry("POST " + UPGRADES, on -> {
                    var own = on.another();
                    asked(own);
                    own.lead.post(own.path("/upgrade-requests"), "").is(409);
                    on.another().lead.post(on.path("/upgrade-requests"), "").is(404);
                }),
                entry("GET " + UPGRADE, on -> {
                    var own = on.another();
                    own.lead.get(asked(own)).is(200);
                    own.lead.get(own.path("/upgrade-requests/2000000000")).is(404);
                }),
                entry("POST " + UPGRADE + "/withdraw", on -> decided(on.another(), "/withdraw", "")),
                entry("POST " + UPGRADE + "/grant", on -> decided(on.another(), "/grant", REASON)),
                entry("POST " + UPGRADE + "/decline", on -> decided(on.another(), "/decline", REASON)),
                entry("GET /api/v1/reviews", on -> {
                    due(on.another(), false);
                    on.administrator.get("/api/v1/reviews?size=1").is(200);
                    on.administrator.get("/api/v1/reviews?size=0").is(400);
                    on.lead.get("/api/v1/reviews").is(403);
                }),
                entry("GET " + REVIEW, on -> {
                    var own = on.another();
                    var decided = on.another();
                    var past = due(decided, true);
                    decided.manager.step(past, "/renew", "").is(200);
                    var decision = decided.manager.get(past).is(303).location();
                    decided.manager.get(decision).is(200);
                    own.manager.get(due(own, false)).is(200);
                    own.manager.get(own.path("/reviews/1999-01-01")).is(404);
                }),
                entry("POST " + REVIEW + "/renew", on -> {
                    var own = on.another();
                    var one = due(own, true);
                    own.manager.post(one + "/renew", "").is(428);
                    own.manager.step(one, "/renew", "").is(200);
                }),
                entry("POST " + REVIEW + "/extend", on -> extended(on.another())),
                entry("POST " + REVIEW + "/move", on -> {
                    var own = on.another();
                    var one = due(own, false);
                    own.manager.step(one, "/move", "{}").is(400);
                    own.manager.step(one, "/move", REASON).is(200);
                }),
                entry("GET " + DECISIONS, on -> {
                    var own = on.another();
                    extended(own);
                    own.lead.get(own.path("/tier-decisions?size=1")).is(200);
                    own.lead.get(own.path("/tier-decisions?size=0")).is(400);
                }),
                entry("GET " + DECISION, on -> decision(on.another(), "")),
                entry("GET " + DECISION + ".pdf", on -> decision(on.another(), ".pdf")));
    }

    private static String due(Stage own, boolean good) {
        var today = own.backstage.today();
        var day = today.minusDays(5);
        var material = Material.of(own.backstage.jdbc(), own.partner)
                .member(today.minusYears(2), today.plusMonths(1))
                .tier("SELECT", day.minusYears(1), day);
        if (good) {
            material.forSelect(today.minusMonths(2));
        }
        return own.path("/reviews/" + day);
    }

    private static void extended(Stage own) {
        var one = due(own, false);
        var extension = REASON.replace(
                "{", "{\"nextReviewOn\":\"" + own.backstage.today().plusDays(60) + "\",");
        own.manager.step(one, "/extend", REASON).is(400);
        own.manager.step(one, "/extend", extension).is(200);
    }

    private static void decision(Stage own, String form) {
        extended(own);
        var number = own.lead
                .get(own.path("/tier-decisions"))
                .json()
                .at("/items/0/decisionNo")
                .asInt();
        own.lead.get(own.path("/tier-decisions/" + number + form)).is(200);
        own.lead.get(own.path("/tier-decisions/9999" + form)).is(404);
    }

    private static void decided(Stage own, String step, String body) {
        var one = asked(own);
        var by = step.equals("/withdraw") ? own.lead : own.manager;
        own.team.step(one, step, body).is(403);
        by.step(one, step, body).is(200);
        by.step(one, step, body).is(409);
    }

    private static String asked(Stage own) {
        var today = own.backstage.today();
        Material.of(own.backstage.jdbc(), own.partner)
                .member(today.minusYears(1), today.plusYears(1))
                .forSelect(today.minusMonths(1));
        return own.lead.post(own.path("/upgrade-requests"), "").is(201).location();
    }

    private static LocalDate next = LocalDate.of(2001, 1, 1);

    private static String begun(Stage on) {
        next = next.plusDays(1);
        var period = HELD.replace("{", "{\"startsOn\":\"" + next + "\",");
        return on.administrator.post(on.path("/tier-periods"), period).is(201).location();
    }
}
