package org.tierboard.contract;

import static java.util.Map.entry;

import java.util.Map;

/** The portfolio, the audit and the records behind a cell as files. */
final class FileExercises {

    private static final String PARTNER = "/api/v1/partners/{partnerId}";

    private FileExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("GET /api/v1/partners.csv", on -> {
                    on.manager.get("/api/v1/partners.csv?tier=NONE").is(200);
                    on.manager.get("/api/v1/partners.csv?tier=BEST").is(400);
                }),
                entry("GET /api/v1/partners.xlsx", on -> {
                    on.manager.get("/api/v1/partners.xlsx").is(200);
                    on.manager.get("/api/v1/partners.xlsx?tier=BEST").is(400);
                }),
                entry("GET /api/v1/audit.csv", on -> audit(on, "/api/v1/audit.csv")),
                entry("GET /api/v1/audit.xlsx", on -> audit(on, "/api/v1/audit.xlsx")),
                entry("GET " + PARTNER + "/audit.csv", on -> audit(on, on.path("/audit.csv"))),
                entry("GET " + PARTNER + "/audit.xlsx", on -> audit(on, on.path("/audit.xlsx"))),
                entry("GET " + PARTNER + "/scorecard/rows/{rowId}.xlsx", on -> {
                    on.rated()
                            .lead
                            .get(on.path("/scorecard/rows/launched-opportunities.xlsx"))
                            .is(200);
                    on.lead
                            .get(on.path("/scorecard/rows/launched-opportunities.xlsx?show=some"))
                            .is(400);
                }));
    }

    private static void audit(Stage on, String file) {
        on.administrator.get(file + "?from=yesterday").is(file.contains("/partners/") ? 200 : 400);
        on.administrator.get(file).is(200);
        on.team.get(file).is(403);
    }
}
