package org.tierboard.contract;

import static java.util.Map.entry;

import java.util.Map;

/** Accounts, invitations, and partners tagged on an opportunity. */
final class AccountExercises {

    private static final String USERS = "/api/v1/users";
    private static final String PERSON = "/api/v1/partners/{partnerId}/individuals/{individualId}";
    private static final String TAGS = "/api/v1/partners/{partnerId}/opportunities/{opportunityId}/partners";

    private AccountExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("POST " + USERS, on -> {
                    invited(on);
                    on.administrator
                            .post(USERS, user(on).replace(on.partner.id(), "P-NONE"))
                            .is(422);
                }),
                entry("GET " + USERS + "/{userNo}", on -> {
                    on.administrator.get(invited(on)).is(200);
                    on.administrator.get(USERS + "/999999999").is(404);
                }),
                entry("POST " + USERS + "/{userNo}/password-link", on -> {
                    on.administrator.post(invited(on) + "/password-link", "").is(200);
                    on.administrator
                            .post(USERS + "/999999999/password-link", "")
                            .is(404);
                }),
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

    private static String user(Stage on) {
        return "{\"email\":\"dee.%s@example.com\",\"name\":\"Dee\",\"role\":\"ALLIANCE_LEAD\",\"partnerId\":\"%s\"}"
                .formatted(Caller.any(), on.partner.id());
    }

    private static String invited(Stage on) {
        return on.administrator.post(USERS, user(on)).is(201).location();
    }
}
