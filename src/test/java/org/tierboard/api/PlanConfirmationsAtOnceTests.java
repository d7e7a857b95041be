package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.tierboard.Visitor.location;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.tierboard.AtOnce;
import org.tierboard.plan.PlanFiles;

/** Confirmations of business plans that several people, or a file, write at the same moment. */
class PlanConfirmationsAtOnceTests extends FactApiTest {

    private static final String REASON = "{\"reason\":\"Another partner's\"}";

    @Autowired
    DataSource dataSource;

    String confirmations;
    LocalDate today;

    @BeforeEach
    void confirmations() {
        confirmations = path + "/business-plans/confirmations";
        today = calendar.today();
    }

    @Test
    void thereIsOneOfADayHoweverManyComeAtOnce() {
        var answers = AtOnce.all(12, i -> manager.post(confirmations, confirmed(today)));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(expect(409, administrator.post(confirmations, confirmed(today)))
                        .body())
                .contains("is recorded already");
        assertThat(deeds("plan.confirmation-recorded", false)).isEqualTo(1);
        assertThat(deeds("plan.confirmation-recorded", true)).isEqualTo(12);
    }

    @Test
    void ofManyChangesOfOneVersionOneIsMade() {
        var one = location(expect(201, manager.post(confirmations, confirmed(today))));
        var seen = Program.tag(manager.get(one));

        var answers = AtOnce.all(10, i -> {
            var other = "{\"confirmedBy\":\"Kim %d\"}".formatted(i);
            return i % 2 == 0
                    ? manager.call("PUT", one, other, "If-Match", seen)
                    : manager.post(one + "/cancel", REASON, "If-Match", seen);
        });

        assertThat(answers).extracting(HttpResponse::statusCode).containsAnyOf(200, 204);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() < 300)
                .as("made")
                .hasSize(1);
        assertThat(answers).extracting(HttpResponse::statusCode).isSubsetOf(200, 204, 412, 404);
        assertThat(deeds("plan.confirmation-corrected", false) + deeds("plan.confirmation-cancelled", false))
                .isEqualTo(1);
    }

    @Test
    void whoRecordsWhatAFileIsWritingIsToldThatItIsThere() throws Exception {
        var answer = whileAFileIsWritten(() -> manager.post(confirmations, confirmed(today)));

        assertThat(expect(409, answer).body()).contains("is recorded already");
    }

    @Test
    void whoConfirmsWhatAFileIsWritingTriesAgainAndDecides() throws Exception {
        var plan = path + "/business-plans/1";
        lead.upload(path + "/business-plans", "Plan.pdf", new String(PlanFiles.pdf(), StandardCharsets.ISO_8859_1));
        var seen = Program.tag(manager.get(plan));

        expect(409, whileAFileIsWritten(() -> manager.post(plan + "/confirm", "", "If-Match", seen)));
        assertThat(mails()).containsExactly("Business plan of Example Consulting waits for you");
        expect(200, manager.post(plan + "/confirm", "", "If-Match", seen));

        assertThat(read(lead.get(confirmations + "/" + today))
                        .get("confirmedBy")
                        .asString())
                .isEqualTo("Ann Example");
    }

    /** What is answered to somebody who comes between the file's line and its commit. */
    private HttpResponse<String> whileAFileIsWritten(Supplier<HttpResponse<String>> call) throws Exception {
        try (var importing = dataSource.getConnection()) {
            importing.setAutoCommit(false);
            JdbcClient.create(new SingleConnectionDataSource(importing, true))
                    .sql("insert into business_plan (partner_no, confirmed_on, confirmed_by) values (?, ?, 'Pat')")
                    .params(partner.partnerNo(), today)
                    .update();
            var answer = CompletableFuture.supplyAsync(call);
            await("the call waits").until(this::isSomebodyWaiting);
            importing.commit();
            return answer.get(10, TimeUnit.SECONDS);
        }
    }

    private boolean isSomebodyWaiting() {
        return jdbc.sql("select exists (select from pg_stat_activity where datname = current_database()"
                        + " and wait_event_type = 'Lock' and query like 'insert into business_plan%')")
                .query(Boolean.class)
                .single();
    }

    private static String confirmed(LocalDate day) {
        return "{\"confirmedOn\":\"%s\",\"confirmedBy\":\"Pat\"}".formatted(day);
    }
}
