package org.tierboard.contract;

import static java.util.Map.entry;

import java.util.Map;

/** People invited to their own page, and partners tagged on an opportunity. */
final class InvitationExercises {

    private static final String PERSON = "/api/v1/partners/{partnerId}/individuals/{individualId}";
    private static final String TAGS = "/api/v1/partners/{partnerId}/opportunities/{opportunityId}/partners";

    private InvitationExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("POST " + PERSON + "/invite", on -> {
                    on.lead
                            .post(IndividualExercises.registered(on) + "/invite", "")
                            .is(200);
                    on.lead.post(on.path("/individuals/unknown/invite"), "").is(404);
                }),
                entry("POST " + PERSON + "/revoke", on -> {
                    on.lead
                            .post(IndividualExercises.registered(on) + "/revoke", "")
                            .is(200);
                    on.lead.post(on.path("/individuals/unknown/revoke"), "").is(404);
                }),
                entry("GET " + TAGS, on -> {
                    on.manager.get(OpportunityExercises.begun(on) + "/partners").is(200);
                    on.manager.get(on.path("/opportunities/unknown/partners")).is(404);
                }),
                entry("POST " + TAGS, on -> {
                    var one = OpportunityExercises.begun(on);
                    var other = on.backstage.people().partner();
                    on.manager
                            .step(one, "/partners", "{\"partnerId\":\"P-NONE\"}")
                            .is(422);
                    on.administrator
                            .step(one, "/partners", "{\"partnerId\":\"%s\"}".formatted(other.id()))
                            .is(201);
                }));
    }
}
