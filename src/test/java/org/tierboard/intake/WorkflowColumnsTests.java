package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What people decided here survives the file that a fact came in with. */
class WorkflowColumnsTests extends ImportTest {

    private static final String REFERENCES = "reference_id,partner_id,customer,url,submitted_on,approved_on\n";
    private static final String OPPORTUNITIES = "opportunity_id,partner_id,customer,workload,origin,stage,launched_on,"
            + "estimated_mrr,reference_designated_on,reference_url\n";

    @Autowired
    DataSource dataSource;

    @Test
    void anApprovalGivenHereStaysWhenTheFileComesAgain() {
        var file = REFERENCES + "R-1,%s,Acme,https://www.example.org,2026-03-02,\n".formatted(partner);
        assertCounts(take(ImportKind.REFERENCES, file), 1, 0, 0, 0);
        update("update public_reference set approved_on = '2026-03-05', decided_by = 'Ada', version = 1");

        assertCounts(take(ImportKind.REFERENCES, file), 0, 0, 1, 0);
        var later = file.replace("Acme", "Acme Ltd").replace("2026-03-02", "2026-03-09");
        assertCounts(take(ImportKind.REFERENCES, later), 0, 1, 0, 0);

        assertThat(reference())
                .containsEntry("customer", "Acme Ltd")
                .containsEntry("approved", "2026-03-05")
                .containsEntry("submitted", "2026-03-02");
    }

    @Test
    void whatWasDeclinedHereIsNotApprovedByAFile() {
        var file = REFERENCES + "R-1,%s,Acme,https://www.example.org,2026-03-02,2026-03-03\n".formatted(partner);
        take(ImportKind.REFERENCES, file.replace(",2026-03-03", ","));
        update("update public_reference set declined_on = '2026-03-05', decided_by = 'Ada', reason = 'No page'");

        assertCounts(take(ImportKind.REFERENCES, file), 0, 0, 1, 0);

        assertThat(reference()).containsEntry("approved", null).containsEntry("reason", "No page");
    }

    @Test
    void whatWasWithdrawnHereDoesNotCountAgain() {
        var file = REFERENCES + "R-1,%s,Acme,https://www.example.org,2026-03-02,2026-03-03\n".formatted(partner);
        take(ImportKind.REFERENCES, file);
        update("update public_reference set withdrawn_on = '2026-03-05', reason = 'The customer asked for it'");

        assertCounts(take(ImportKind.REFERENCES, file), 0, 0, 1, 0);

        assertThat(count("reference_counting")).isZero();
    }

    @Test
    void aDesignationMadeHereStaysAndOneOfTheFileIsTheFilesToTakeBack() {
        var file = OPPORTUNITIES + "O-1,%s,Acme,Lake,PARTNER,Launched,2026-03-02,5,,\n".formatted(partner);
        take(ImportKind.OPPORTUNITIES, file);
        update("update opportunity set reference_designated_on = '2026-03-05', reference_designated_by = 'Ann',"
                + " reference_url = 'https://www.example.org'");

        assertCounts(take(ImportKind.OPPORTUNITIES, file), 0, 0, 1, 0);
        assertThat(count("opportunity_reference_counting")).isOne();

        var designated = file.replace("5,,", "5,2026-03-09,https://www.example.com");
        assertCounts(take(ImportKind.OPPORTUNITIES, designated), 0, 1, 0, 0);
        assertCounts(take(ImportKind.OPPORTUNITIES, file), 0, 1, 0, 0);
        assertThat(count("opportunity_reference_counting")).isZero();
    }

    @Test
    void whoConfirmedAPlanHereStaysWhenAFileSaysAnother() {
        var file = "partner_id,confirmed_on,confirmed_by\n%s,2026-03-05,Pat\n".formatted(partner);
        assertCounts(take(ImportKind.BUSINESS_PLANS, file), 1, 0, 0, 0);
        assertCounts(take(ImportKind.BUSINESS_PLANS, file.replace("Pat", "Kim")), 0, 1, 0, 0);
        handedIn("RETURNED");
        assertCounts(take(ImportKind.BUSINESS_PLANS, file), 0, 1, 0, 0);

        update("update plan_submission set status = 'SUPERSEDED'");

        assertCounts(take(ImportKind.BUSINESS_PLANS, file.replace("Pat", "Kim")), 0, 0, 1, 0);
        assertThat(rows("select confirmed_by from business_plan where partner_no = ?", partnerNo))
                .containsExactly(Map.of("confirmed_by", "Pat"));
    }

    @Test
    void aReviewThatWasPutOffKeepsItsDateAndIsNotGivenAnother() {
        var file = "partner_id,tier,starts_on,next_review_on\n%s,SELECT,2025-03-01,2026-03-01\n".formatted(partner);
        take(ImportKind.TIER_PERIODS, file);
        update("update tier_period set next_review_on = '2026-05-01'");
        jdbc.sql("insert into review_extension (partner_no, starts_on, extended_on, next_review_on)"
                        + " values (?, '2025-03-01', '2026-03-02', '2026-03-01')")
                .param(partnerNo)
                .update();

        assertCounts(take(ImportKind.TIER_PERIODS, file), 0, 0, 1, 0);
        assertCounts(take(ImportKind.TIER_PERIODS, file.replace("2026-03-01", "2026-05-01")), 0, 0, 1, 0);
        var later = onlyRejection(ImportKind.TIER_PERIODS, file.replace("2026-03-01", "2026-09-01"));
        assertThat(later.column()).isEqualTo("next_review_on");
        assertThat(later.reason()).contains("put off to 2026-05-01 by a decision");
        assertThat(onlyRejection(ImportKind.TIER_PERIODS, file.replace("SELECT", "ADVANCED"))
                        .column())
                .isEqualTo("tier");
        assertThat(rows(
                        "select tier || ' ' || next_review_on as held from tier_period where partner_no = ?",
                        partnerNo))
                .containsExactly(Map.of("held", "SELECT 2026-05-01"));
    }

    @ParameterizedTest
    @CsvSource({"UPGRADED, The upgrade decided here on 2025-03-01", "RENEWED, The renewal decided here on 2025-03-01"})
    void aPeriodThatADecisionBeganIsNotTheFilesToChange(String kind, String named) {
        var file = "partner_id,tier,starts_on,next_review_on\n%s,SELECT,2025-03-01,2026-03-01\n".formatted(partner);
        take(ImportKind.TIER_PERIODS, file);
        decided(kind);

        assertCounts(take(ImportKind.TIER_PERIODS, file), 0, 0, 1, 0);
        var lower = onlyRejection(ImportKind.TIER_PERIODS, file.replace("SELECT", "ADVANCED"));
        assertThat(lower.column()).isEqualTo("tier");
        assertThat(lower.reason()).startsWith(named).contains("SELECT, to be reviewed on 2026-03-01");
        assertThat(onlyRejection(ImportKind.TIER_PERIODS, file.replace("2026-03-01", "2026-09-01"))
                        .column())
                .isEqualTo("next_review_on");
        var other = file.replace("SELECT,2025-03-01", "ADVANCED,2025-06-01");
        assertCounts(take(ImportKind.TIER_PERIODS, other), 1, 0, 0, 0);
    }

    @Test
    void aTierThatADecisionTookAwayIsNotGivenBackByAFile() {
        var file = "partner_id,tier,starts_on,next_review_on\n%s,NONE,2025-03-01,\n".formatted(partner);
        take(ImportKind.TIER_PERIODS, file);
        decided("MOVED");

        assertCounts(take(ImportKind.TIER_PERIODS, file), 0, 0, 1, 0);
        assertThat(onlyRejection(
                                ImportKind.TIER_PERIODS,
                                file.replace("NONE,2025-03-01,", "SELECT,2025-03-01,2026-03-01"))
                        .reason())
                .startsWith("The review decided here on 2025-03-01 took the tier away");
    }

    /** The import holds the partner before it looks, as whoever decides does. */
    @Test
    void aDecisionThatIsBeingMadeIsWaitedFor() throws Exception {
        var file = "partner_id,tier,starts_on,next_review_on\n%s,SELECT,2025-03-01,2026-03-01\n".formatted(partner);
        take(ImportKind.TIER_PERIODS, file);

        try (var deciding = dataSource.getConnection()) {
            deciding.setAutoCommit(false);
            var decision = JdbcClient.create(new SingleConnectionDataSource(deciding, true));
            decision.sql("select partner_no from partner where partner_no = ? for update")
                    .param(partnerNo)
                    .query(Integer.class)
                    .single();
            decided(decision, "UPGRADED");
            var importing = CompletableFuture.supplyAsync(
                    () -> take(ImportKind.TIER_PERIODS, file.replace("SELECT", "ADVANCED")));
            await("the import waits").until(this::isSomebodyWaiting);
            deciding.commit();

            assertCounts(importing.get(10, TimeUnit.SECONDS), 0, 0, 0, 1);
        }
    }

    private boolean isSomebodyWaiting() {
        return jdbc.sql("select exists (select from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and datname = current_database())")
                .query(Boolean.class)
                .single();
    }

    private void decided(String kind) {
        decided(jdbc, kind);
    }

    private void decided(JdbcClient decision, String kind) {
        decision.sql("""
                        insert into tier_decision (partner_no, kind, decided_on, decided_by, decided_by_name, reason,
                                                   starts_on, card)
                        values (?, ?, '2025-03-01', 1, 'Max', 'It was due', '2025-03-01', '{}')
                        """).params(partnerNo, kind).update();
    }

    private void handedIn(String status) {
        jdbc.sql(
                        "insert into plan_submission (partner_no, plan_no, file_name, kind, size, sha256, submitted_on,"
                                + " submitted_by, submitted_name, status, decided_on, decided_name, remark)"
                                + " values (?, 1, 'Plan.pdf', 'PDF', 1, '', '2026-03-02', 1, 'Ann', ?, '2026-03-05', 'Ada', '')")
                .params(partnerNo, status)
                .update();
    }

    private void update(String sql) {
        jdbc.sql(sql + " where partner_no = ?").param(partnerNo).update();
    }

    private Map<String, Object> reference() {
        return rows(
                        "select customer, approved_on::text as approved, submitted_on::text as submitted, reason"
                                + " from public_reference where partner_no = ?",
                        partnerNo)
                .get(0);
    }
}
