package org.tierboard.csat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.page;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tierboard.Visitor;
import org.tierboard.job.DailyTask;

/** The customer check and what administrators do with responses (R21, R22). */
class CustomerCheckTests extends CsatTest {

    @Autowired
    List<DailyTask> tasks;

    Visitor administrator;
    String domain = Respondents.domain();
    String email = "carla@" + domain;

    @BeforeEach
    void signIn() {
        administrator = visitor(people.administrator());
    }

    @Test
    @DisplayName("R21, FAQ 36: counts at once when the domain is a known customer's")
    void countsAtOnceWhenTheCustomerIsKnown() {
        know(domain);
        respondents.rate(partner, email);
        assertThat(onCard(calendar.today())).isEqualTo("0 of 20");

        respondents.press(respondents.link(email));

        assertThat(onCard(calendar.today())).isEqualTo("1 of 20");
        assertThat(onCard(calendar.today().minusDays(1))).isEqualTo("0 of 20");
        assertThat(onCard(calendar.today().plusDays(364))).isEqualTo("1 of 20");
        assertThat(onCard(calendar.today().plusDays(365))).isEqualTo("0 of 20");
        assertThat(audit("csat.accepted", false)).hasSize(1);
    }

    @Test
    void aSubdomainOfAKnownCustomerWaits() {
        know(domain);

        respondents.confirmed(partner, "carla@mail." + domain);

        assertThat(onCard(calendar.today())).isEqualTo("0 of 20");
    }

    @Test
    @DisplayName("R21: counts from the day on which an administrator approves")
    void countsFromTheDayOfTheApproval() {
        var confirmed = calendar.today();
        var id = respondents.confirmed(partner, email);
        assertThat(queue()).contains(id);
        clock.move(Duration.ofDays(3));
        administrator = visitor(people.administrator());

        assertThat(decide("approve", id).statusCode()).isEqualTo(302);

        assertThat(onCard(confirmed.plusDays(2))).isEqualTo("0 of 20");
        assertThat(onCard(confirmed.plusDays(3))).isEqualTo("1 of 20");
        assertThat(queue()).doesNotContain(id);
        assertThat(respondents.row(email)).containsEntry("decided_by", "Ann Example");
        assertThat(audit("csat.accepted", false)).hasSize(1);
    }

    @Test
    void aRejectedResponseNeverCountsAndNeedsAReason() {
        var id = respondents.confirmed(partner, email);

        var withoutReason = decide("reject", id, "reason", " ");
        assertThat(page(withoutReason).select("[role=alert] a").eachAttr("href"))
                .containsExactly("#reason");
        assertThat(decide("reject", id, "reason", "CANARY of a reason").statusCode())
                .isEqualTo(302);

        assertThat(onCard(calendar.today())).isEqualTo("0 of 20");
        assertThat(page(administrator.get(at("/response?response=" + id))).text())
                .contains("CANARY of a reason");
        assertThat(decide("approve", id).statusCode()).isEqualTo(409);
        assertThat(audit("csat.rejected", false)).containsExactly("");
    }

    /** No step can be skipped by calling a later URL. */
    @Test
    void nothingIsDecidedBeforeTheAddressIsConfirmed() {
        respondents.rate(partner, email);
        var id = respondents.id(email);

        var approval = decide("approve", id);

        assertThat(approval.statusCode()).isEqualTo(409);
        assertThat(page(approval).text()).contains("has not confirmed the address");
        assertThat(decide("reject", id, "reason", "no").statusCode()).isEqualTo(409);
        assertThat(respondents.row(email)).containsEntry("customer_confirmed_on", null);
        assertThat(audit("csat.accepted", true)).hasSize(1);
    }

    @Test
    void whoDecidesOnWhatChangedMeanwhileIsTold() {
        var id = respondents.confirmed(partner, email);
        var stale = new HashMap<>(Map.of("response", id, "version", "0"));

        assertThat(administrator.post(at("/response/approve"), stale).statusCode())
                .isEqualTo(409);

        assertThat(respondents.row(email)).containsEntry("customer_confirmed_on", null);
    }

    @Test
    void nobodyDecidesOnTheirOwnResponse() {
        var person = people.administrator();
        administrator = visitor(person);
        var partnerOfTheirs = partner;
        var id = respondents.confirmed(partnerOfTheirs, person.email().replace("@", "+me@"));

        var approval = decide("approve", id);

        assertThat(approval.statusCode()).isEqualTo(409);
        assertThat(page(approval).text()).contains("Nobody decides on their own response");
        assertThat(audit("csat.accepted", true)).containsExactly("OWN_SUBMISSION");
    }

    /** Somebody who becomes one of the partner's people after rating it, or is found to be one. */
    @Test
    void thePartnersOwnPeopleAreNoCustomers() {
        know(domain);
        respondents.rate(partner, email);
        jdbc.sql("""
                insert into individual (partner_no, individual_id, full_name, email, registered_on)
                values (:partner, 'I-1', 'Carla', :email, :day)
                """)
                .param("partner", partner.partnerNo())
                .param("email", email)
                .param("day", calendar.today())
                .update();
        respondents.press(respondents.link(email));

        assertThat(onCard(calendar.today())).isEqualTo("0 of 20");
        assertThat(decide("approve", respondents.id(email)).statusCode()).isEqualTo(409);
        assertThat(audit("csat.accepted", true)).containsExactly("OWN_PEOPLE");
    }

    @Test
    void fiftyApprovalsAtOnceApproveOnce() throws Exception {
        var id = respondents.confirmed(partner, email);
        var fields = fields(id);
        fields.put(
                "_csrf",
                page(administrator.get("/responses"))
                        .select("input[name=_csrf]")
                        .val());
        var approvals = new ArrayList<Callable<HttpResponse<String>>>();
        for (var i = 0; i < MANY; i++) {
            approvals.add(() -> administrator.post(at("/response/approve"), fields));
        }

        var statuses = atOnce(approvals);

        assertThat(statuses).filteredOn(status -> status == 302).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(MANY - 1);
        assertThat(audit("csat.accepted", false)).hasSize(1);
        assertThat(audit("csat.accepted", true)).hasSize(MANY - 1);
        assertThat(page(administrator.post(at("/response/approve"), fields)).text())
                .contains("Ann Example approved the response");
    }

    @Test
    void erasingForgetsTheRespondentAndKeepsTheCount() {
        know(domain);
        var id = respondents.confirmed(partner, email, "share", "true", "comment", "CANARY");

        assertThat(decide("erase", id).statusCode()).isEqualTo(302);

        assertThat(onCard(calendar.today())).isEqualTo("1 of 20");
        assertThat(respondents.rows(email)).isZero();
        var row = jdbc.sql("select * from csat_response where response_id = :id")
                .param("id", id)
                .query()
                .singleRow();
        assertThat(row.toString()).doesNotContain("Carla", "CANARY", domain, "Example Bank");
        assertThat(respondents.mails(email))
                .as("mails that name the respondent")
                .isZero();
        assertThat(page(visitor(people.leadOf(partner)).get(at("/reviews"))).text())
                .doesNotContain("Carla", "CANARY");
        assertThat(decide("erase", id).statusCode()).isEqualTo(409);
    }

    @Test
    void erasingWhatDoesNotCountDeletesIt() {
        var id = respondents.confirmed(partner, email);
        var found = page(administrator.get("/responses?address=" + email.toUpperCase()));
        assertThat(found.select("[data-response]").eachAttr("data-response")).containsExactly(id);

        decide("erase", id);

        assertThat(respondents.rows(email)).isZero();
        assertThat(administrator.get(at("/response?response=" + id)).statusCode())
                .isEqualTo(404);
        assertThat(audit("csat.erased", false)).hasSize(1);
    }

    @Test
    void whatNobodyConfirmsIsDeletedAfterThirtyDays() {
        respondents.rate(partner, email);
        var other = respondents.confirmed(partner, "x" + email);
        var today = calendar.today();

        run("csat.forget-unconfirmed", today.plusDays(29));
        assertThat(respondents.rows(email)).isEqualTo(1);
        run("csat.forget-unconfirmed", today.plusDays(30));
        run("csat.forget-unconfirmed", today.plusDays(30));

        assertThat(respondents.rows(email)).isZero();
        assertThat(respondents.mails(email)).isZero();
        assertThat(respondents.mails("x" + email)).isEqualTo(1);
        assertThat(respondents.id("x" + email)).isEqualTo(other);
        assertThat(audit("csat.forgotten", false)).hasSize(1);
    }

    @Test
    void administratorsAreToldOfEachWaitingResponseOnce() {
        var person = people.administrator();
        respondents.confirmed(partner, email);

        run("csat.waiting", calendar.today());
        run("csat.waiting", calendar.today());

        assertThat(respondents.mails(person.email())).isEqualTo(1);
        assertThat(respondents.mail(person.email()))
                .contains("/responses")
                .doesNotContain("Carla", email, "As agreed", "Example Bank");
        assertThat(page(visitor(person).get("/waiting")).select("a[href=/responses]"))
                .isNotEmpty();
    }

    @Test
    void theListOfKnownCustomersTakesNoFreeMailAndNoDomainOfThePartner() {
        for (var wrong : List.of("gmail.com", "example.com", "mail.example.com", "bank", "a b.example", "")) {
            people.leadOf(partner);
            var answer = administrator.post(at("/customers"), Map.of("name", "Bank", "domain", wrong));

            assertThat(answer.statusCode()).as(wrong).isEqualTo(200);
            assertThat(page(answer).select("[role=alert]")).as(wrong).isNotEmpty();
        }
        assertThat(administrator
                        .post(at("/customers"), Map.of("name", "Bank", "domain", " Ann@" + domain + " "))
                        .statusCode())
                .isEqualTo(302);
        var twice = administrator.post(at("/customers"), Map.of("name", "Bank", "domain", domain.toUpperCase()));
        assertThat(page(twice).select("[role=alert]").text()).contains("already");
        assertThat(page(administrator.get(at("/customers")))
                        .select("[data-domain]")
                        .eachAttr("data-domain"))
                .containsExactly(domain);
        assertThat(audit("csat.customer-added", true))
                .containsExactly("FREE_MAIL", "OWN_DOMAIN", "OWN_DOMAIN", "LISTED");

        administrator.post(at("/customers/remove"), Map.of("domain", domain));

        assertThat(page(administrator.get(at("/customers"))).select("[data-domain]"))
                .isEmpty();
        respondents.confirmed(partner, email);
        assertThat(onCard(calendar.today())).isEqualTo("0 of 20");
    }

    private void run(String task, LocalDate day) {
        tasks.stream()
                .filter(one -> one.name().equals(task))
                .findFirst()
                .orElseThrow()
                .run(day);
    }

    private List<String> queue() {
        return page(administrator.get("/responses")).select("[data-response]").eachAttr("data-response");
    }

    private HashMap<String, String> fields(String id) {
        var version = jdbc.sql("select version from csat_response where response_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
        return new HashMap<>(Map.of("response", id, "version", "" + version));
    }

    private HttpResponse<String> decide(String what, String id, String... more) {
        var fields = fields(id);
        for (var i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return administrator.post(at("/response/" + what), fields);
    }
}
