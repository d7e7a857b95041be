package org.tierboard.contract;

import static java.util.Map.entry;

import java.util.Map;
import org.tierboard.tiering.Material;

final class CredentialExercises {

    private static final String ALL = "/api/v1/credentials";
    private static final String ONE = ALL + "/{credentialId}";
    private static final String HELD = "/api/v1/partners/{partnerId}/credentials";
    private static final String DESCRIPTION =
            "{\"email\":\"%s@example.com\",\"credential\":\"CLOUD_PRACTITIONER\",\"earnedOn\":\"2021-02-15\",\"expiresOn\":null}";
    private static final String REASON = "{\"reason\":\"another's\"}";

    private CredentialExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("GET " + ALL, on -> {
                    added(on);
                    on.administrator.get(ALL + "?size=1").is(200);
                    on.administrator.get(ALL + "?size=0").is(400);
                }),
                entry("POST " + ALL, on -> {
                    added(on);
                    on.administrator
                            .post(ALL, credential().replace("PRACTITIONER", "WIZARD"))
                            .is(422);
                }),
                entry("GET " + ONE, on -> {
                    on.administrator.get(added(on)).is(200);
                    on.administrator.get(ALL + "/unknown").is(404);
                }),
                entry("PUT " + ONE, on -> {
                    var one = added(on);
                    var other = DESCRIPTION.formatted(Caller.any());
                    on.administrator
                            .change("PUT", one, "", other.replace("2021-02-15", "0021-02-15"))
                            .is(422);
                    on.administrator.change("PUT", one, "", other).is(200);
                }),
                entry("POST " + ONE + "/end", on -> {
                    var one = added(on);
                    var ending = REASON.replace("{", "{\"expiresOn\":\"2199-01-01\",");
                    on.administrator.step(one, "/end", REASON).is(400);
                    on.administrator.step(one, "/end", ending).is(200);
                }),
                entry("POST " + ONE + "/revoke", on -> {
                    var one = added(on);
                    on.administrator.step(one, "/revoke", REASON).is(200);
                    on.administrator.step(one, "/revoke", REASON).is(409);
                }),
                entry("GET " + HELD, on -> {
                    held(on);
                    on.lead.get(on.path("/credentials?size=1")).is(200);
                    on.lead.get(on.path("/credentials?size=0")).is(400);
                }),
                entry("GET " + HELD + "/{credentialId}", on -> {
                    on.lead.get(on.path("/credentials/" + held(on))).is(200);
                    on.lead.get(on.path("/credentials/unknown")).is(404);
                }));
    }

    private static String credential() {
        return DESCRIPTION.formatted(Caller.any()).replace("{", "{\"credentialId\":\"C-" + Caller.any() + "\",");
    }

    private static String added(Stage on) {
        return on.administrator.post(ALL, credential()).is(201).location();
    }

    private static String held(Stage on) {
        var held = on.lead.get(on.path("/credentials")).is(200).json().get("items");
        if (held.isEmpty()) {
            Material.of(on.backstage.jdbc(), on.partner)
                    .people(1, on.backstage.today().minusYears(1));
            return held(on);
        }
        return held.get(0).get("credentialId").asString();
    }
}
