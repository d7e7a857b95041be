package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.tierboard.Visitor.location;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was decided here stays when the file that the fact came in with comes again, and its report says so. */
class DecidedHereTests extends FactApiTest {

    private static final String DEAL = "O0090";

    private static final String OPPORTUNITIES = "opportunity_id,partner_id,customer,workload,origin,stage,launched_on,"
            + "estimated_mrr,reference_designated_on,reference_url\n"
            + DEAL + ",%s,Acme,Lake,%s,Launched,2022-02-01,12000,%s\n";

    private static final String ACE = """
            {"Catalog": "AWS", "Id": "O0090", "LastModifiedDate": "2022-03-14T19:32:03Z",
             "LifeCycle": {"Stage": "Launched", "ReviewStatus": "Approved", "TargetCloseDate": "2022-01-02"},
             "Customer": {"Account": {"CompanyName": "Acme"}}, "Project": {"Title": "Lake", "ExpectedCustomerSpend":
             [{"Amount": "12000", "CurrencyCode": "USD", "Frequency": "Monthly", "TargetCompany": "AWS"}]}}
            """;

    @Test
    @DisplayName("R15: a validation that was ended doesn't count again in the morning")
    void aValidationThatWasEndedStaysEnded() {
        var file = "partner_id,program,name,awarded_on,expires_on\n%s,COMPETENCY,DevOps,2022-02-01,2030-02-01\n"
                .formatted(partner.id());
        assertCounts(take("validations", file), 1, 0, 0);
        var one = path + "/validations/COMPETENCY:2022-02-01:DevOps";
        step(administrator, one, "/end", "{\"expiresOn\":\"2022-05-01\",\"reason\":\"Audit failed\"}", 200);

        var again = take("validations", file);

        assertCounts(again, 0, 0, 1);
        assertThat(again.get("remarks").toString()).contains("ended here", partner.id() + " DevOps");
        assertThat(field(one, "expiresOn")).isEqualTo("2022-05-01");
        assertThat(take("validations", file.replace("2030-02-01", "2022-05-01")).get("remarks"))
                .isEmpty();
    }

    @Test
    @DisplayName("R11, R12: day and amount that were put right stay, and the rest of the row is taken")
    void aLaunchThatWasPutRightStays() {
        var file = OPPORTUNITIES.formatted(partner.id(), "PARTNER", ",");
        assertCounts(take("opportunities", file), 1, 0, 0);
        putRight("2022-02-10", "1000.00");

        var again = take("opportunities", file.replace("Acme", "Acme Ltd"));

        assertCounts(again, 0, 1, 0);
        assertThat(again.get("remarks").toString()).contains("put right here", DEAL);
        assertThat(field(deal(), "customer")).isEqualTo("Acme Ltd");
        assertThat(field(deal(), "launchedOn")).isEqualTo("2022-02-10");
        assertThat(read(lead.get(deal())).get("estimatedMrr").asDouble()).isEqualTo(1000);
        assertCounts(take("opportunities", file.replace("Acme", "Acme Ltd")), 0, 0, 1);
    }

    @Test
    @DisplayName("R12: nor does a file of ACE bring a mistaken amount back")
    void aLaunchThatWasPutRightStaysWhenAceTellsOfItAgain() {
        var kind = "ace-opportunities&partnerId=" + partner.id();
        assertCounts(take(kind, ACE), 1, 0, 0);
        putRight("2022-01-20", "1000.00");

        var again = take(kind, ACE.replace("Approved", "Submitted"));

        assertCounts(again, 0, 1, 0);
        assertThat(again.get("remarks").toString()).contains("put right here", DEAL);
        assertThat(read(lead.get(deal())).get("estimatedMrr").asDouble()).isEqualTo(1000);
        assertThat(field(deal(), "launchedOn")).isEqualTo("2022-01-20");
    }

    @Test
    @DisplayName("R19a: a customer who may not be named any more isn't named again by an older designation")
    void aDesignationThatWasTakenBackStaysTakenBack() {
        var today = calendar.today();
        var file = OPPORTUNITIES.formatted(partner.id(), "PARTNER", "2022-03-01,https://www.example.org/acme");
        assertCounts(take("opportunities", file), 1, 0, 0);
        step(team, deal(), "/reference/withdraw", "{\"reason\":\"Acme asked us\"}", 200);

        var again = take("opportunities", file);

        assertCounts(again, 0, 0, 1);
        assertThat(again.get("remarks").toString()).contains("stay unnamed", DEAL);
        assertThat(read(lead.get(deal())).get("referenceDesignatedOn").isNull()).isTrue();
        var newer = file.replace("2022-03-01", today.plusDays(1).toString());
        assertCounts(take("opportunities", newer), 0, 1, 0);
        assertThat(field(deal(), "referenceDesignatedOn"))
                .isEqualTo(today.plusDays(1).toString());
    }

    @Test
    void aDesignationMadeAgainIsNotReplacedByTheOneThatWasTakenBack() {
        var file = OPPORTUNITIES.formatted(partner.id(), "PARTNER", "2022-03-01,https://www.example.org/acme");
        take("opportunities", file);
        step(team, deal(), "/reference/withdraw", "{\"reason\":\"Acme asked us\"}", 200);
        var url = "https://www.example.com/acme";
        step(team, deal(), "/reference", "{\"referenceUrl\":\"%s\",\"agreed\":true}".formatted(url), 200);

        assertCounts(take("opportunities", file), 0, 0, 1);

        assertThat(field(deal(), "referenceUrl")).isEqualTo(url);
        assertThat(field(deal(), "referenceDesignatedOn"))
                .isEqualTo(calendar.today().toString());
    }

    @Test
    @DisplayName("R13: what was withheld isn't shown to the partner by a file that says nothing of it")
    void whatIsWithheldStaysWithheld() {
        var file = OPPORTUNITIES.formatted(partner.id(), "AWS", ",");
        assertCounts(take("opportunities", file), 1, 0, 0);
        expect(200, lead.get(deal()));
        step(manager, deal(), "/sharing", "{\"shared\":false}", 200);

        var again = take("opportunities", file);

        assertCounts(again, 0, 0, 1);
        assertThat(again.get("remarks").toString()).contains("shared or withheld", DEAL);
        expect(404, lead.get(deal()));
    }

    @Test
    @DisplayName("R8: a credential that was revoked counts on no day")
    void aCredentialThatWasRevokedStaysRevoked() {
        var id = "C-" + UUID.randomUUID();
        var file = "credential_id,email,credential,earned_on,expires_on\n%s,%s@example.com,CLOUD_PRACTITIONER,%s\n"
                .formatted(id, id, "2022-02-15,2025-02-15");
        assertCounts(take("credentials", file), 1, 0, 0);
        var one = "/api/v1/credentials/" + id;
        step(administrator, one, "/revoke", "{\"reason\":\"Another's\"}", 200);

        var again = take("credentials", file);

        assertCounts(again, 0, 0, 1);
        assertThat(again.get("remarks").toString()).contains("revoked here", id);
        assertThat(read(administrator.get(one)).get("expiresOn").asString()).isEqualTo("2022-02-15");
    }

    @Test
    @DisplayName("FAQ 2: a membership that its lead confirmed isn't taken away by a file that doesn't know it")
    void aMembershipThatWasConfirmedStays() {
        lead.post(path + "/membership/confirm", "", "If-Match", Program.tag(lead.get(path)));

        var again = take("partners", "partner_id,name\n%s,Example Consulting\n".formatted(partner.id()));

        assertCounts(again, 0, 0, 1);
        assertThat(again.get("remarks").toString()).contains("Memberships that were confirmed here", partner.id());
        assertThat(membership("confirmedOn")).isEqualTo(calendar.today().toString());
    }

    @Test
    @DisplayName("R26: the fee is paid as far as the ledger says, unless a file knows of more")
    void aFeeThatWasRecordedStaysPaid() {
        var until = calendar.today().plusYears(1).minusDays(1);
        var file = "partner_id,name,fee_paid_through\n%s,Example Consulting,%s\n";
        take("partners", file.formatted(partner.id(), calendar.today()));
        var paid = administrator.post(
                path + "/membership/payments",
                "{\"amount\":2500,\"receivedOn\":\"%s\",\"coversUntil\":\"%s\",\"reference\":\"B-1\"}"
                        .formatted(calendar.today(), until),
                "If-Match",
                Program.tag(administrator.get(path + "/membership/payments")));
        expect(201, paid);

        var again = take("partners", file.formatted(partner.id(), calendar.today()));

        assertCounts(again, 0, 0, 1);
        assertThat(again.get("remarks").toString()).contains("Fees stay paid", partner.id());
        assertThat(membership("feePaidThrough")).isEqualTo(until.toString());
        var more = until.plusYears(1);
        assertCounts(take("partners", file.formatted(partner.id(), more)), 0, 1, 0);
        assertThat(membership("feePaidThrough")).isEqualTo(more.toString());
    }

    private void putRight(String day, String amount) {
        var body = "{\"launchedOn\":\"%s\",\"estimatedMrr\":%s,\"reason\":\"It was for a year\"}";
        step(manager, deal(), "/correct", body.formatted(day, amount), 200);
    }

    private String deal() {
        return path + "/opportunities/" + DEAL;
    }

    private String field(String one, String name) {
        return read(expect(200, lead.get(one))).get(name).asString();
    }

    private String membership(String name) {
        return read(lead.get(path)).at("/membership/" + name).asString();
    }

    /** Imports a file of facts as an administrator does, and waits for its report. */
    private JsonNode take(String kind, String file) {
        var taken = expect(202, administrator.upload("/api/v1/imports?kind=" + kind, "facts", file));
        var report = location(taken);
        return await().until(
                        () -> read(administrator.get(report)),
                        now -> !now.get("status").asString().equals("RUNNING"));
    }

    private static void assertCounts(JsonNode report, long created, long updated, long unchanged) {
        assertThat(report.get("status").asString()).as(report.toString()).isEqualTo("COMPLETED");
        assertThat(report.get("rowsCreated").asLong()).as(report.toString()).isEqualTo(created);
        assertThat(report.get("rowsUpdated").asLong()).as(report.toString()).isEqualTo(updated);
        assertThat(report.get("rowsUnchanged").asLong()).as(report.toString()).isEqualTo(unchanged);
        assertThat(report.get("rowsRejected").asLong()).as(report.toString()).isZero();
    }
}
