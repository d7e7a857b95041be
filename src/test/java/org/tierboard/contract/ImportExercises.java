package org.tierboard.contract;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Map;

final class ImportExercises {

    private static final String ALL = "/api/v1/imports";
    private static final String PARTNERS = ALL + "?kind=partners";

    private static final String REVIEWS = ALL + "?kind=executive-business-reviews";
    private static final String NO_REVIEW = "partner_id,approved_on\n";
    private static final int MORE_THAN_MAY_WAIT = 40;

    private ImportExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("POST " + ALL, on -> {
                    on.administrator.upload(PARTNERS, "name\nExample").is(422);
                    on.administrator.upload(ALL + "?kind=unknown", "a\n").is(400);
                    on.lead.upload(PARTNERS, rows()).is(403);
                    on.lead
                            .upload(ALL + "?kind=ace-opportunities&partnerId=P-unknown", "[]")
                            .is(404);
                    added(on);
                    full(on);
                }),
                entry("GET " + ALL, on -> {
                    on.administrator.get(added(on)).is(200);
                    on.administrator.get(ALL + "?size=1").is(200);
                    on.administrator.get(ALL + "?size=x").is(400);
                }),
                entry("GET " + ALL + "/{id}", on -> {
                    var one = added(on);
                    on.administrator.get(one).is(200);
                    on.lead.get(one).is(404);
                }),
                entry("GET " + ALL + "/{id}/rejections", on -> {
                    var one = added(on);
                    on.administrator.get(one + "/rejections").is(200);
                    on.lead.get(one + "/rejections").is(404);
                }),
                entry("GET /api/v1/exports/{kind}", on -> {
                    on.manager.get("/api/v1/exports/opportunities").is(200);
                    on.manager.get("/api/v1/exports/unknown").is(400);
                    on.manager.get("/api/v1/exports/csat-responses").is(403);
                }));
    }

    private static String rows() {
        return "partner_id,name\nP-%s,Example\n,Nameless\n".formatted(Caller.any());
    }

    private static String added(Stage on) {
        return ended(
                on.administrator,
                on.administrator.upload(PARTNERS, rows()).is(202).location());
    }

    /** While another copy of the application writes facts of the kind, files wait; when enough wait, no more are taken. */
    private static void full(Stage on) {
        var waiting = new ArrayList<String>();
        on.backstage.inTransaction().executeWithoutResult(other -> {
            on.backstage
                    .jdbc()
                    .sql("select pg_advisory_xact_lock(hashtext('tierboard.import.executive-business-reviews'))")
                    .query()
                    .listOfRows();
            var answer = on.administrator.upload(REVIEWS, NO_REVIEW);
            while (answer.status() == 202 && waiting.size() < MORE_THAN_MAY_WAIT) {
                waiting.add(answer.location());
                answer = on.administrator.upload(REVIEWS, NO_REVIEW);
            }
            answer.is(429);
        });
        waiting.forEach(one -> ended(on.administrator, one));
    }

    /** Waits until an import has come to its end. */
    static String ended(Caller program, String one) {
        for (var look = 0; look < 300; look++) {
            if (!program.get(one).is(200).json().get("status").asString().equals("RUNNING")) {
                return one;
            }
            pause();
        }
        throw new AssertionError("Still running: " + one);
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
