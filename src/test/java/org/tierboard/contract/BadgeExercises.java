package org.tierboard.contract;

import static java.util.Map.entry;

import java.util.Map;
import org.tierboard.site.PathId;

/** What badges mean that a feed brought. */
final class BadgeExercises {

    private static final String ALL = "/api/v1/badges";
    private static final String ONE = ALL + "/{badge}";
    private static final String MEANS = "{\"credential\":\"CLOUD_PRACTITIONER\",\"ignored\":false}";

    private BadgeExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("GET " + ALL, on -> {
                    brought(on);
                    on.administrator.change("PUT", brought(on), "", MEANS).is(200);
                    on.administrator.get(ALL + "?size=1&decided=false").is(200);
                    on.administrator.get(ALL).is(200);
                    on.administrator.get(ALL + "?decided=perhaps").is(400);
                }),
                entry("GET " + ONE, on -> {
                    on.administrator.get(brought(on)).is(200);
                    on.administrator.get(ALL + "/unknown").is(404);
                }),
                entry("PUT " + ONE, on -> {
                    var one = brought(on);
                    on.administrator.change("PUT", one, "", "{}").is(422);
                    on.administrator
                            .change("PUT", one, "", MEANS.replace("PRACTITIONER", "WIZARD"))
                            .is(422);
                    on.administrator
                            .change("PUT", one, "", "{\"ignored\":true}")
                            .is(200);
                    on.administrator.change("PUT", one, "", MEANS).is(200);
                }),
                entry("DELETE " + ONE, on -> {
                    var one = brought(on);
                    on.administrator.change("DELETE", one, "", "").is(409);
                    on.administrator.change("PUT", one, "", MEANS).is(200);
                    on.administrator.change("DELETE", one, "", "").is(204);
                }));
    }

    private static String brought(Stage on) {
        var badge = "Contract " + Caller.any();
        on.backstage
                .jdbc()
                .sql("insert into waiting_badge (credential_id, email, badge, earned_on)"
                        + " values (:badge, 'ann@example.org', :badge, '2021-02-15')")
                .param("badge", badge)
                .update();
        return ALL + "/" + PathId.encode(badge);
    }
}
