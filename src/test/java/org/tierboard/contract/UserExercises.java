package org.tierboard.contract;

import static java.util.Map.entry;

import java.util.Map;

/** People with an account, and what they may do. */
final class UserExercises {

    private static final String ALL = "/api/v1/users";
    private static final String ONE = ALL + "/{userNo}";
    private static final String NOBODY = ALL + "/999999999";
    private static final String MANAGER = "{\"name\":\"Dee Example\",\"role\":\"PARTNER_MANAGER\",\"partnerId\":null}";

    private UserExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("GET " + ALL, on -> {
                    invited(on);
                    on.administrator
                            .get(ALL + "?query=dee&role=ALLIANCE_LEAD&disabled=false&size=1&partnerId="
                                    + on.partner.id())
                            .is(200);
                    on.administrator.get(ALL + "?role=KING").is(400);
                }),
                entry("POST " + ALL, on -> {
                    invited(on);
                    on.administrator
                            .post(ALL, user(on).replace(on.partner.id(), "P-NONE"))
                            .is(422);
                }),
                entry("GET " + ONE, on -> {
                    on.administrator.get(invited(on)).is(200);
                    on.administrator.get(NOBODY).is(404);
                }),
                entry("PUT " + ONE, on -> {
                    var one = invited(on);
                    on.administrator
                            .change("PUT", one, "", MANAGER.replace("PARTNER_MANAGER", "ALLIANCE_TEAM"))
                            .is(422);
                    on.administrator.change("PUT", one, "", MANAGER).is(200);
                    on.administrator.put(NOBODY, MANAGER, "If-Match", "\"0\"").is(404);
                }),
                entry("POST " + ONE + "/disable", on -> {
                    var one = invited(on);
                    on.administrator.step(one, "/disable", "").is(200);
                    on.administrator
                            .step(ALL + "/" + on.self.userNo(), "/disable", "")
                            .is(422);
                    gone(on, "/disable", "");
                }),
                entry("POST " + ONE + "/enable", on -> {
                    var one = invited(on);
                    on.administrator.step(one, "/disable", "").is(200);
                    on.administrator.step(one, "/enable", "").is(200);
                    gone(on, "/enable", "");
                }),
                entry("POST " + ONE + "/assign", on -> {
                    var assignment = assignment(on);
                    on.administrator.step(invited(on), "/assign", assignment).is(422);
                    on.administrator.step(manager(on), "/assign", assignment).is(200);
                    gone(on, "/assign", assignment);
                }),
                entry("POST " + ONE + "/unassign", on -> {
                    var assignment = assignment(on);
                    var one = manager(on);
                    on.administrator.step(one, "/assign", assignment).is(200);
                    on.administrator.step(one, "/unassign", assignment).is(200);
                    on.administrator
                            .step(one, "/unassign", assignment.replace(on.partner.id(), "P-NONE"))
                            .is(422);
                    gone(on, "/unassign", assignment);
                }),
                entry("POST " + ONE + "/password-link", on -> {
                    var one = invited(on);
                    on.administrator.post(one + "/password-link", "").is(200);
                    on.administrator.step(one, "/disable", "").is(200);
                    on.administrator.post(one + "/password-link", "").is(422);
                    on.administrator.post(NOBODY + "/password-link", "").is(404);
                }));
    }

    private static void gone(Stage on, String step, String body) {
        on.administrator.post(NOBODY + step, body, "If-Match", "\"0\"").is(404);
    }

    private static String assignment(Stage on) {
        return "{\"partnerId\":\"%s\"}".formatted(on.partner.id());
    }

    private static String manager(Stage on) {
        var one = invited(on);
        on.administrator.change("PUT", one, "", MANAGER).is(200);
        return one;
    }

    private static String user(Stage on) {
        return "{\"email\":\"dee.%s@example.com\",\"name\":\"Dee\",\"role\":\"ALLIANCE_LEAD\",\"partnerId\":\"%s\"}"
                .formatted(Caller.any(), on.partner.id());
    }

    private static String invited(Stage on) {
        return on.administrator.post(ALL, user(on)).is(201).location();
    }
}
