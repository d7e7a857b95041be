package org.tierboard.contract;

import static java.util.Map.entry;

import java.util.Map;

/** Customers' responses, and the customers that are known. */
final class ResponseExercises {

    private static final String ALL = "/api/v1/partners/{partnerId}/csat-responses";
    private static final String ONE = ALL + "/{responseId}";
    private static final String CUSTOMERS = "/api/v1/partners/{partnerId}/known-customers";
    private static final String REASON = "{\"reason\":\"A supplier\"}";

    private ResponseExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("GET " + ALL, on -> {
                    given(on, true);
                    on.lead.get(on.path("/csat-responses?size=1")).is(200);
                    on.lead.get(on.path("/csat-responses?size=0")).is(400);
                }),
                entry("GET " + ALL + "/numbers", on -> {
                    on.lead.get(on.path("/csat-responses/numbers")).is(200);
                    on.outsider.get(on.path("/csat-responses/numbers")).is(404);
                }),
                entry("GET " + ALL + "/all", on -> {
                    given(on, false);
                    on.administrator.get(on.path("/csat-responses/all?size=1")).is(200);
                    on.lead.get(on.path("/csat-responses/all")).is(403);
                }),
                entry("GET /api/v1/csat-responses", on -> {
                    given(on, false);
                    on.administrator.get("/api/v1/csat-responses?size=1").is(200);
                    on.administrator.get("/api/v1/csat-responses?size=0").is(400);
                    on.lead.get("/api/v1/csat-responses").is(403);
                }),
                entry("GET " + ONE, on -> {
                    on.administrator.get(given(on, false)).is(200);
                    on.administrator.get(on.path("/csat-responses/unknown")).is(404);
                }),
                entry("POST " + ONE + "/approve", on -> {
                    var one = given(on, false);
                    on.administrator.step(one, "/approve", "").is(200);
                    on.administrator.step(one, "/approve", "").is(409);
                }),
                entry("POST " + ONE + "/decline", on -> {
                    var one = given(on, false);
                    on.administrator.step(one, "/decline", "{}").is(400);
                    on.administrator.step(one, "/decline", REASON).is(200);
                }),
                entry("POST " + ONE + "/erase", on -> {
                    var one = given(on, true);
                    on.administrator.step(one, "/erase", "").is(204);
                    on.administrator.post(one + "/erase", "").is(428);
                }),
                entry("GET " + CUSTOMERS, on -> {
                    known(on);
                    on.administrator.get(on.path("/known-customers?size=1")).is(200);
                    on.manager.get(on.path("/known-customers")).is(403);
                }),
                entry("POST " + CUSTOMERS, on -> {
                    known(on);
                    on.administrator
                            .post(on.path("/known-customers"), "{\"name\":\"A\",\"domain\":\"a\"}")
                            .is(422);
                }),
                entry("GET " + CUSTOMERS + "/{domain}", on -> {
                    on.administrator.get(known(on)).is(200);
                    on.administrator.get(on.path("/known-customers/no_domain")).is(404);
                }),
                entry("DELETE " + CUSTOMERS + "/{domain}", on -> {
                    var one = known(on);
                    on.administrator.delete(one).is(428);
                    on.administrator.change("DELETE", one, "", "").is(204);
                }));
    }

    private static String known(Stage on) {
        var customer = "{\"name\":\"Bank\",\"domain\":\"b%s.example\"}".formatted(Caller.any());
        return on.administrator
                .post(on.path("/known-customers"), customer)
                .is(201)
                .location();
    }

    /** Its address is confirmed; the customer check is still to come. */
    static String given(Stage on, boolean shared) {
        var id = "W-" + Caller.any();
        on.backstage
                .jdbc()
                .sql("""
                insert into csat_response (partner_no, response_id, customer, email, score, comment, shared_with_partner,
                       submitted_on, email_confirmed_on, migrated)
                values (:partner, :id, 'Example Bank', :email, 4, 'Good', :shared, :day, :day, true)
                """)
                .param("partner", on.partner.partnerNo())
                .param("id", id)
                .param("email", id + "@bank.example")
                .param("shared", shared)
                .param("day", on.backstage.today())
                .update();
        return on.path("/csat-responses/" + id);
    }
}
