package org.tierboard.contract;

import static java.util.Map.entry;

import java.util.Map;

/** Partners and their cards, in all forms. */
final class CardExercises {

    private static final String ONE = "/api/v1/partners/{partnerId}";
    private static final String ROW = "/scorecard/rows/launched-opportunities";

    private CardExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("GET /api/v1/partners", on -> {
                    on.rated().manager.get("/api/v1/partners?size=1").is(200);
                    on.manager.get("/api/v1/partners?size=0").is(400);
                }),
                entry("GET " + ONE, on -> {
                    on.rated().lead.get(on.path("")).is(200);
                    on.lead.get(on.elsewhere("")).is(404);
                }),
                entry("GET " + ONE + "/scorecard", on -> {
                    var card = on.rated().path("/scorecard");
                    on.lead.get(card).is(200);
                    on.lead.get(card, "Accept", "application/pdf").is(200);
                    on.lead.get(card + "?asOf=2026-02-30").is(400);
                    on.outsider.get(card).is(404);
                }),
                entry("GET " + ONE + "/scorecard.pdf", on -> file(on, "/scorecard.pdf")),
                entry("GET " + ONE + "/scorecard.xlsx", on -> file(on, "/scorecard.xlsx")),
                entry("GET " + ONE + "/scorecard/rows/{rowId}", on -> {
                    OpportunityExercises.launched(on.rated());
                    on.lead.get(on.path(ROW + "?asOf=2020-06-01")).is(200);
                    on.lead.get(on.path("/scorecard/rows/program-fee")).is(200);
                    on.lead
                            .get(on.path("/scorecard/rows/certified-individuals-none"))
                            .is(404);
                    on.lead.get(on.path(ROW + "?show=some")).is(400);
                }),
                entry("GET " + ONE + "/scorecard/rows/{rowId}.csv", on -> {
                    on.rated().lead.get(on.path(ROW + ".csv")).is(200);
                    on.lead.get(on.path(ROW + ".csv?show=some")).is(400);
                }),
                entry("GET /api/v1/scorecards", on -> {
                    on.rated().lead.get("/api/v1/scorecards").is(200);
                    on.lead.get("/api/v1/scorecards?asOf=yesterday").is(400);
                }),
                entry("GET /api/v1/scorecards.csv", on -> {
                    on.rated().lead.get("/api/v1/scorecards.csv").is(200);
                    on.lead.get("/api/v1/scorecards.csv?asOf=yesterday").is(400);
                }));
    }

    private static void file(Stage on, String path) {
        on.rated().lead.get(on.path(path)).is(200);
        on.lead.get(on.path(path + "?asOf=1789-07-14")).is(400);
    }
}
