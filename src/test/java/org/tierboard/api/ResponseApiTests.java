package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tierboard.TestPeople.Person;

/** What programs learn of responses, and what administrators decide on them over the API. */
class ResponseApiTests extends FactApiTest {

    private static final String NO_CUSTOMER = "{\"reason\":\"A supplier\"}";

    String responses;
    String domain = "d" + UUID.randomUUID() + ".example";
    LocalDate today;

    @BeforeEach
    void responses() {
        responses = path + "/csat-responses";
        today = calendar.today();
    }

    /** What waits for administrators is on the home page of other tests' administrators, too. */
    @AfterEach
    void leaveNothing() {
        jdbc.sql("delete from csat_response where partner_no = ?")
                .param(partner.partnerNo())
                .update();
    }

    @Test
    @DisplayName("R22, FAQ 35: a partner reads what was shared with it, and the number of the others")
    void thePartnerReadsWhatWasShared() {
        response("S-1", true, today, today);
        response("S-2", true, today, today);
        response("S-3", true, today, today);
        response("X-1", false, today, today);
        response("X-2", true, today, null);
        response("X-3", true, null, null);

        for (var program : List.of(lead, team, manager)) {
            assertThat(listedByPages(program, responses, "responseId")).containsExactly("S-1", "S-2", "S-3");
            assertThat(program.get(responses).body()).contains("Said S-1").doesNotContain(domain, "X-");
            var numbers = read(expect(200, program.get(responses + "/numbers")));
            assertThat(numbers.get("shared").asInt()).isEqualTo(3);
            assertThat(numbers.get("withheld").asInt()).isEqualTo(1);
            assertThat(numbers.get("withheldCounting").asInt()).isEqualTo(1);
            assertThat(numbers.get("open").asInt()).isEqualTo(2);
            assertThat(program.get(responses + "/numbers").body()).doesNotContain("X-");
            expect(403, program.get(responses + "/X-1"));
            expect(403, program.get(responses + "/S-1"));
            expect(403, program.get(responses + "/all"));
            expect(403, program.get("/api/v1/csat-responses"));
        }
        expect(404, outsider.get(responses));
        expect(404, outsider.get(responses + "/numbers"));
    }

    @Test
    void administratorsReadAllAndWhatWasSaidOneByOne() {
        response("S-1", true, today, today);
        response("X-1", false, today, today);
        response("X-3", false, null, null);

        assertThat(listedByPages(administrator, responses + "/all", "responseId"))
                .containsExactly("S-1", "X-1", "X-3");
        assertThat(listed(administrator, responses + "/all", "state"))
                .containsExactly("ACCEPTED", "ACCEPTED", "UNCONFIRMED");
        assertThat(administrator.get(responses + "/all").body())
                .contains("x-1@" + domain)
                .doesNotContain("Said");

        var one = expect(200, administrator.get(responses + "/X-1"));
        assertThat(read(one).get("comment").asString()).isEqualTo("Said X-1");
        assertThat(read(one).get("score").asInt()).isEqualTo(2);
        expect(304, administrator.get(responses + "/X-1", "If-None-Match", Program.tag(one)));
        expect(404, administrator.get(responses + "/unknown"));
        expect(404, administrator.get(responses + "/%20"));
    }

    @Test
    @DisplayName("R21: what waits for the customer check is approved, and counts from today")
    void aCustomerIsApproved() {
        response("W-2", false, today.minusDays(2), null);
        response("W-1", false, today.minusDays(3), null);
        response("W-3", false, today.minusDays(2), null);
        var one = responses + "/W-1";
        assertThat(waiting()).containsExactly("W-1", "W-2", "W-3");

        needsTheVersion(administrator, one, "/approve", "");
        step(manager, one, "/approve", "", 403);
        step(lead, one, "/approve", "", 403);
        var approved = read(step(administrator, one, "/approve", "", 200));

        assertThat(approved.get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(approved.get("customerConfirmedOn").asString()).isEqualTo(today.toString());
        assertThat(approved.get("decidedBy").asString()).isEqualTo("Ann Example");
        assertThat(waiting()).containsExactly("W-2", "W-3");
        step(administrator, one, "/approve", "", 409);
        step(administrator, one, "/decline", NO_CUSTOMER, 409);
        assertThat(deeds("csat.accepted", false)).isEqualTo(1);
        assertThat(deeds("csat.accepted", true)).isEqualTo(1);
        assertThat(deeds("csat.rejected", true)).isEqualTo(1);
    }

    @Test
    void whoIsNoCustomerIsDeclinedWithTheReason() {
        response("W-1", false, today, null);
        var one = responses + "/W-1";

        assertThat(blamed(step(administrator, one, "/decline", "{}", 400))).isEqualTo("reason");
        needsTheVersion(administrator, one, "/decline", NO_CUSTOMER);
        var declined = read(step(administrator, one, "/decline", NO_CUSTOMER, 200));

        assertThat(declined.get("state").asString()).isEqualTo("REJECTED");
        assertThat(declined.get("reason").asString()).isEqualTo("A supplier");
        assertThat(waiting()).isEmpty();
        assertThat(listed(administrator, "/api/v1/csat-responses?address=W-1@" + domain, "responseId"))
                .containsExactly("W-1");
        assertThat(deeds("csat.rejected", false)).isEqualTo(1);
    }

    @Test
    void nobodyDecidesOnTheirOwnResponseNorBeforeTheAddressIsConfirmed() {
        response("W-1", false, null, null);
        assertThat(step(administrator, responses + "/W-1", "/approve", "", 409).body())
                .contains("has not confirmed the address");

        var person = people.administrator();
        own("W-2", person);
        var refused = step(program(person), responses + "/W-2", "/approve", "", 409);

        assertThat(refused.body()).contains("Nobody decides on their own response");
        assertThat(deeds("csat.accepted", true)).isEqualTo(2);
    }

    @Test
    void aRespondentIsForgotten() {
        response("S-1", true, today, today);
        response("W-1", true, today, null);

        needsTheVersion(administrator, responses + "/S-1", "/erase", "");
        step(manager, responses + "/S-1", "/erase", "", 403);
        step(administrator, responses + "/S-1", "/erase", "", 204);
        step(administrator, responses + "/W-1", "/erase", "", 204);

        var kept = read(administrator.get(responses + "/S-1"));
        assertThat(kept.get("erasedOn").asString()).isEqualTo(today.toString());
        assertThat(kept.toString()).doesNotContain(domain, "Said");
        step(administrator, responses + "/S-1", "/erase", "", 409);
        expect(404, administrator.get(responses + "/W-1"));
        assertThat(listed(lead, responses, "responseId")).isEmpty();
        assertThat(deeds("csat.erased", false)).isEqualTo(2);
    }

    /** The ids of this partner's, in the order of the queue over all partners. */
    private List<String> waiting() {
        var ours = new ArrayList<String>();
        var partners = listedByPages(administrator, "/api/v1/csat-responses", "partnerId");
        var ids = listedByPages(administrator, "/api/v1/csat-responses", "responseId");
        for (var i = 0; i < ids.size(); i++) {
            if (partners.get(i).equals(partner.id())) {
                ours.add(ids.get(i));
            }
        }
        return ours;
    }

    private void own(String id, Person person) {
        response(id, false, today, null);
        jdbc.sql("update csat_response set email = ? where partner_no = ? and response_id = ?")
                .params(person.email().replace("@", "+me@"), partner.partnerNo(), id)
                .update();
    }

    private void response(String id, boolean shared, @Nullable LocalDate confirmed, @Nullable LocalDate customer) {
        jdbc.sql("""
                insert into csat_response (partner_no, response_id, customer, email, score, comment, shared_with_partner,
                       submitted_on, email_confirmed_on, customer_confirmed_on, migrated)
                values (:partner, :id, 'Example Bank', :email, 2, :comment, :shared, :day, cast(:confirmed as date),
                       cast(:customer as date), true)
                """)
                .param("partner", partner.partnerNo())
                .param("id", id)
                .param("email", id.toLowerCase(Locale.ROOT) + "@" + domain)
                .param("comment", "Said " + id)
                .param("shared", shared)
                .param("day", today.minusDays(5))
                .param("confirmed", confirmed)
                .param("customer", customer)
                .update();
    }
}
