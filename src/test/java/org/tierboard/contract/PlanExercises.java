package org.tierboard.contract;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.tierboard.plan.PlanFiles;

final class PlanExercises {

    private static final String ALL = "/api/v1/partners/{partnerId}/business-plans";
    private static final String ONE = ALL + "/{planNo}";
    private static final String DAYS = ALL + "/confirmations";
    private static final String DAY = DAYS + "/{confirmedOn}";
    private static final String BY = "{\"confirmedBy\":\"Pat\"}";
    private static final String REASON = "{\"reason\":\"another partner's\"}";

    private PlanExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("GET " + ALL, on -> {
                    handedIn(on);
                    on.team.get(on.path("/business-plans?size=1")).is(200);
                    on.team.get(on.path("/business-plans?status=LOST")).is(400);
                }),
                entry("POST " + ALL, on -> {
                    on.lead.upload(on.path("/business-plans"), "MZ a program").is(422);
                    on.team.upload(on.path("/business-plans"), pdf()).is(403);
                    handedIn(on);
                }),
                entry("GET " + ONE, on -> {
                    on.team.get(handedIn(on)).is(200);
                    on.team.get(on.path("/business-plans/9999")).is(404);
                }),
                entry("GET " + ONE + "/file", on -> {
                    on.team.get(handedIn(on) + "/file").is(200);
                    on.team.get(on.path("/business-plans/9999/file")).is(404);
                }),
                entry("POST " + ONE + "/confirm", on -> {
                    var own = on.another(); // one confirmation a day
                    var one = handedIn(own);
                    own.lead.step(one, "/confirm", "").is(403);
                    own.manager.step(one, "/confirm", "").is(200);
                    own.manager.step(one, "/confirm", "").is(409);
                }),
                entry("POST " + ONE + "/return", on -> {
                    var one = handedIn(on);
                    on.manager.step(one, "/return", "{\"remark\":\" \"}").is(400);
                    on.manager
                            .step(one, "/return", "{\"remark\":\"Say more.\"}")
                            .is(200);
                }),
                entry("GET " + DAYS, on -> {
                    confirmed(on);
                    on.team.get(on.path("/business-plans/confirmations")).is(200);
                    on.team.get(on.path("/business-plans/confirmations?size=0")).is(400);
                }),
                entry("POST " + DAYS, on -> {
                    on.manager
                            .post(on.path("/business-plans/confirmations"), confirmation(LocalDate.of(2199, 1, 1)))
                            .is(422);
                    confirmed(on);
                }),
                entry("GET " + DAY, on -> {
                    on.team.get(confirmed(on)).is(200);
                    on.team
                            .get(on.path("/business-plans/confirmations/1999-01-01"))
                            .is(404);
                }),
                entry("PUT " + DAY, on -> {
                    var own = on.another();
                    own.manager.change("PUT", confirmedHere(own), "", BY).is(409);
                    on.manager.change("PUT", confirmed(on), "", BY).is(200);
                }),
                entry("POST " + DAY + "/cancel", on -> {
                    var own = on.another();
                    own.manager.step(confirmedHere(own), "/cancel", REASON).is(409);
                    on.manager.step(confirmed(on), "/cancel", REASON).is(204);
                }));
    }

    private static LocalDate next = LocalDate.of(2001, 1, 1);

    private static String confirmed(Stage on) {
        next = next.plusDays(1);
        return on.manager
                .post(on.path("/business-plans/confirmations"), confirmation(next))
                .is(201)
                .location();
    }

    private static String confirmation(LocalDate day) {
        return "{\"confirmedOn\":\"%s\",\"confirmedBy\":\"Ann\"}".formatted(day);
    }

    private static String confirmedHere(Stage own) {
        own.manager.step(handedIn(own), "/confirm", "").is(200);
        return own.path("/business-plans/confirmations/" + own.backstage.today());
    }

    private static String handedIn(Stage on) {
        return on.lead.upload(on.path("/business-plans"), pdf()).is(201).location();
    }

    private static String pdf() {
        return new String(PlanFiles.pdf(), StandardCharsets.ISO_8859_1);
    }
}
