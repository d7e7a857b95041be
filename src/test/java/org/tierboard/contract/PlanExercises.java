package org.tierboard.contract;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.tierboard.plan.PlanFiles;

final class PlanExercises {

    private static final String ALL = "/api/v1/partners/{partnerId}/business-plans";
    private static final String ONE = ALL + "/{planNo}";

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
                entry("GET " + ALL + "/confirmations", on -> {
                    confirmed(on);
                    on.team.get(on.path("/business-plans/confirmations")).is(200);
                    on.team.get(on.path("/business-plans/confirmations?size=0")).is(400);
                }),
                entry("GET " + ALL + "/confirmations/{confirmedOn}", on -> {
                    on.team
                            .get(on.path("/business-plans/confirmations/" + confirmed(on)))
                            .is(200);
                    on.team
                            .get(on.path("/business-plans/confirmations/1999-01-01"))
                            .is(404);
                }));
    }

    private static String confirmed(Stage on) {
        on.backstage
                .jdbc()
                .sql(
                        "insert into business_plan (partner_no, confirmed_on, confirmed_by) values (?, '2020-05-05', 'Pat') on conflict do nothing")
                .param(on.partner.partnerNo())
                .update();
        return "2020-05-05";
    }

    private static String handedIn(Stage on) {
        return on.lead.upload(on.path("/business-plans"), pdf()).is(201).location();
    }

    private static String pdf() {
        return new String(PlanFiles.pdf(), StandardCharsets.ISO_8859_1);
    }
}
