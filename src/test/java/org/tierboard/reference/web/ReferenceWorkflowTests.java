package org.tierboard.reference.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;
import static org.tierboard.Visitor.page;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tierboard.Forms;
import org.tierboard.PartnerPagesTest;
import org.tierboard.Visitor;

class ReferenceWorkflowTests extends PartnerPagesTest {

    Visitor lead;
    Visitor administrator;
    String list;

    @BeforeEach
    void signIn() {
        lead = visitor(people.leadOf(partner));
        administrator = visitor(people.administrator());
        list = "/partners/" + partner.id() + "/references";
    }

    @Test
    @DisplayName("R19, FAQ 31: a reference counts from the day on which an administrator approves it")
    void isApprovedAndCountsAndTheLeadIsTold() {
        var reference = submit("Example Bank");
        assertThat(counting()).isZero();

        var answer = Forms.send(administrator, reference, "/approve", Map.of());

        assertThat(location(answer)).isEqualTo(reference);
        assertThat(counting()).isOne();
        var shown = page(lead.get(reference));
        assertThat(shown.select("[data-status]").attr("data-status")).isEqualTo("APPROVED");
        assertThat(shown.select("form[action$=/approve]")).isEmpty();
        assertThat(mails("Public reference approved: Example Bank")).isOne();
        assertThat(deeds("reference.approved", false)).isOne();
    }

    @Test
    void isDeclinedWithAReasonThatTheLeadReadsAndCanBeSentAgain() {
        var reference = submit("Example Bank");
        assertThat(page(Forms.send(administrator, reference, "/decline", Map.of("reason", " ")))
                        .select(".errors")
                        .text())
                .contains("Give the reason");

        Forms.send(administrator, reference, "/decline", Map.of("reason", "The page names nobody."));

        var shown = page(lead.get(reference));
        assertThat(shown.select("[data-status]").attr("data-status")).isEqualTo("DECLINED");
        assertThat(shown.select(".remark").text()).isEqualTo("The page names nobody.");
        assertThat(page(lead.get(list)).text()).contains("The page names nobody.");
        assertThat(mails("Public reference declined: Example Bank")).isOne();
        assertThat(counting()).isZero();
        var again = page(lead.get(shown.select("a.button").attr("href")));
        assertThat(again.select("#customer").val()).isEqualTo("Example Bank");
    }

    @Test
    @DisplayName("R20: the same customer, however it is spelled, is pointed out before it is sent")
    void theSameCustomerIsPointedOutBeforeItIsSent() {
        submit("Example Bank");
        var typed = Map.of("customer", "EXAMPLE-Bank.", "url", "https://www.example.org/b", "description", "Ledger");

        var warned = Forms.send(lead, list + "/new", "/references", typed);

        assertThat(warned.statusCode()).isEqualTo(200);
        assertThat(page(warned).select("#same-customer").text()).contains("Example Bank", "waits for approval");
        assertThat(references()).isOne();
        var anyway = new LinkedHashMap<>(typed);
        anyway.put("anyway", "true");
        assertThat(Forms.send(lead, list + "/new", "/references", anyway).statusCode())
                .isEqualTo(302);
        assertThat(references()).isEqualTo(2);
    }

    @Test
    @DisplayName("R13: a customer that the vendor withholds isn't given away by a warning")
    void aWithheldCustomerIsNotGivenAway() {
        opportunity("O-1", "Hidden Works", false);
        opportunity("O-2", "Seen Works", true);

        assertThat(page(enter("Hidden Works")).select("#same-customer")).isEmpty();
        assertThat(page(enter("Seen Works")).select("#same-customer").text()).contains("launched opportunity");
    }

    @Test
    void whatIsNoPublicPageIsSentBack() {
        var typed = Map.of("customer", "Example Bank", "url", "https://10.0.0.7/a", "description", "Ledger");

        var answer = page(Forms.send(lead, list + "/new", "/references", typed));

        assertThat(answer.select("#url-error").text()).contains("public internet");
        assertThat(answer.select("#customer").val()).isEqualTo("Example Bank");
        assertThat(references()).isZero();
    }

    @Test
    void isWithdrawnWithAReasonAndCountsNoMore() {
        jdbc.sql("insert into tier_period (partner_no, starts_on, tier, next_review_on)"
                        + " values (:no, current_date - 9, 'SELECT', current_date + 300)")
                .param("no", partner.partnerNo())
                .update();
        var reference = submit("Example Bank");
        Forms.send(administrator, reference, "/approve", Map.of());

        Forms.send(lead, reference, "/withdraw", Map.of("reason", "The customer asked for it."));

        assertThat(counting()).isZero();
        assertThat(page(lead.get(reference)).select("[data-status]").attr("data-status"))
                .isEqualTo("WITHDRAWN");
        assertThat(page(lead.get("/partners/" + partner.id() + "/scorecard/referenceable-customers"))
                        .text())
                .contains("It was withdrawn.");
    }

    @Test
    void nobodyDecidesOnTheirOwnSubmission() {
        var person = people.leadOf(partner);
        var ann = visitor(person);
        var reference = submit(ann, "Example Bank");
        var form = Forms.find(administrator, reference, "/approve");
        jdbc.sql("update app_user set role = 'ADMINISTRATOR', partner_no = null where user_no = :user")
                .param("user", person.userNo())
                .update();
        var now = visitor(person);

        var answer = now.post(form.attr("action"), Map.of("version", "0"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(page(answer).text()).contains("handed this in yourself");
        assertThat(counting()).isZero();
        assertThat(deeds("reference.approved", true)).isOne();
        assertThat(page(now.get(reference)).select("form[action$=/approve]")).isEmpty();
    }

    @Test
    void whoComesTooLateIsToldWhatHappened() {
        var reference = submit("Example Bank");
        var form = Forms.find(administrator, reference, "/decline");
        Forms.send(administrator, reference, "/approve", Map.of());

        var answer = administrator.post(form.attr("action"), Forms.fields(form, Map.of("reason", "No")));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page(answer).text()).contains("approved meanwhile, by Ann Example");
    }

    @Test
    void aDecisionOnSomethingThatChangedMeanwhileIsNotTaken() {
        var reference = submit("Example Bank");
        var form = Forms.find(administrator, reference, "/approve");
        jdbc.sql("update public_reference set url = 'https://www.example.org/other', version = version + 1"
                        + " where partner_no = :no")
                .param("no", partner.partnerNo())
                .update();

        assertThat(administrator
                        .post(form.attr("action"), Forms.fields(form, Map.of()))
                        .statusCode())
                .isEqualTo(409);
        assertThat(counting()).isZero();
    }

    @Test
    void fiftyApprovalsAtOnceAreOne() {
        var reference = submit("Example Bank");
        var form = Forms.find(administrator, reference, "/approve");
        var fields = Forms.fields(form, Map.of());
        fields.remove("_once"); // fifty people, not one who clicks fifty times

        var answers = atOnce(() -> administrator.post(form.attr("action"), fields));

        assertThat(answers.get(302)).isOne();
        assertThat(answers.get(409)).isEqualTo(49);
        assertThat(deeds("reference.approved", false)).isOne();
        assertThat(deeds("reference.approved", true)).isEqualTo(49);
        assertThat(mails("Public reference approved: Example Bank")).isOne();
        assertThat(counting()).isOne();
    }

    @Test
    @DisplayName("R19: the queue shows how many of the five business days are used up")
    void theQueueShowsTheAgeInBusinessDaysOldestFirst() {
        var old = submit("Old Mill");
        clock.move(Duration.ofDays(14));
        lead = visitor(people.leadOf(partner));
        administrator = visitor(people.administrator());
        var fresh = submit("New Mill");

        var queue = page(administrator.get("/references"));

        var hrefs = queue.select("tr[data-reference] th a").eachAttr("href");
        assertThat(hrefs.indexOf(old)).isLessThan(hrefs.indexOf(fresh));
        var row = queue.select("tr[data-reference]:has(a[href=" + old + "])");
        assertThat(row.select("[data-age]").attr("data-age")).isEqualTo("10");
        assertThat(row.attr("data-overdue")).isEqualTo("true");
        assertThat(queue.select("#overdue").text()).contains("overdue");
        assertThat(page(administrator.get("/waiting")).text()).contains("Approve or decline", "Old Mill");
    }

    private HttpResponse<String> enter(String customer) {
        var typed = Map.of("customer", customer, "url", "https://www.example.org/a", "description", "Ledger");
        return Forms.send(lead, list + "/new", "/references", typed);
    }

    private String submit(String customer) {
        return submit(lead, customer);
    }

    private String submit(Visitor visitor, String customer) {
        var typed = Map.of("customer", customer, "url", "https://www.example.org/a", "description", "Ledger");
        var answer = Forms.send(visitor, list + "/new", "/references", typed);
        assertThat(answer.statusCode()).isEqualTo(302);
        return location(answer);
    }

    private void opportunity(String id, String customer, boolean shared) {
        jdbc.sql("""
                insert into opportunity (partner_no, opportunity_id, customer, workload, origin, stage, launched_on,
                                         estimated_mrr, shared, reference_designated_on, reference_url)
                values (:no, :id, :customer, 'Ledger', 'AWS', 'LAUNCHED', current_date - 9, 1, :shared,
                        current_date - 5, 'https://www.example.org')
                """)
                .param("no", partner.partnerNo())
                .param("id", id)
                .param("customer", customer)
                .param("shared", shared)
                .update();
    }

    static Map<Integer, Long> atOnce(Supplier<HttpResponse<String>> asking) {
        var threads = Executors.newFixedThreadPool(50);
        try {
            return IntStream.range(0, 50)
                    .mapToObj(i -> CompletableFuture.supplyAsync(asking, threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .collect(Collectors.groupingBy(HttpResponse::statusCode, Collectors.counting()));
        } finally {
            threads.shutdown();
        }
    }

    private long references() {
        return count("select count(*) from public_reference where partner_no = :no");
    }

    private long counting() {
        return count("select count(*) from reference_counting where partner_no = :no");
    }
}
