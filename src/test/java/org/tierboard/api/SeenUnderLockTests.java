package org.tierboard.api;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.tierboard.Visitor.location;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.tierboard.tiering.Material;

/**
 * The version that a program saw is compared when nobody else can change it any more: what is changed while the program
 * waits for its turn is told as stale, and never decided on.
 */
class SeenUnderLockTests extends FactApiTest {

    private static final String REASON = "{\"reason\":\"as agreed\"}";

    @Autowired
    TransactionTemplate inTransaction;

    LocalDate day;

    @BeforeEach
    void lookAtTheCalendar() {
        day = calendar.today();
    }

    @Test
    void aPaymentIsNotTakenBackFromALedgerThatGrewMeanwhile() {
        var payments = path + "/membership/payments";
        expect(201, pay(1));
        var tag = Program.tag(administrator.get(payments));

        var late = meanwhile(
                () -> administrator.post(payments + "/1/cancel", REASON, "If-Match", tag),
                "insert into fee_payment (partner_no, payment_no, amount, received_on, covers_until, reference,"
                        + " recorded_at, recorded_by)"
                        + " values (:partner, 2, 2500, current_date, current_date + 700, 'B-2', now(), 'Bo')");

        expect(412, late);
        assertThat(deeds("fee.payment-cancelled", false)).isZero();
    }

    @Test
    void aPaymentIsNotAddedToALedgerThatGrewMeanwhile() {
        var payments = path + "/membership/payments";
        expect(201, pay(1));
        var tag = Program.tag(administrator.get(payments));

        var late = meanwhile(
                () -> administrator.post(payments, payment(2), "If-Match", tag),
                "insert into fee_payment (partner_no, payment_no, cancels, amount, received_on, reference, reason,"
                        + " recorded_at, recorded_by)"
                        + " values (:partner, 2, 1, -2500, current_date, 'B-1', 'typed', now(), 'Bo')");

        expect(412, late);
        assertThat(deeds("fee.payment-recorded", false)).isEqualTo(1);
        var asLargeAsNoLedger = "\"%d\"".formatted((1L << 32) + 2);
        expect(412, administrator.post(payments, payment(2), "If-Match", asLargeAsNoLedger));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/grant", "/decline"})
    void aRequestThatChangedMeanwhileIsNotDecided(String decision) {
        Material.of(jdbc, partner).member(day.minusYears(1), day.plusMonths(1)).forSelect(day);
        var one = location(expect(201, lead.post(path + "/upgrade-requests", "")));
        var tag = Program.tag(manager.get(one));

        var late = meanwhile(
                () -> manager.post(one + decision, REASON, "If-Match", tag),
                "update upgrade_request set version = version + 1 where partner_no = :partner");

        expect(412, late);
        assertThat(read(lead.get(one)).get("status").asString()).isEqualTo("REQUESTED");
    }

    /** Put right by somebody: its tier is another, its review the same. */
    @Test
    void aPeriodThatChangedMeanwhileIsNotDecided() {
        assertNotDecided("update tier_period set tier = 'ADVANCED', version = version + 1 where partner_no = :partner");
    }

    /** Another one that was entered and has its review on the same day is another one, whatever its version is. */
    @Test
    void aPeriodThatTookThePlaceOfTheOneThatWasSeenIsNotDecided() {
        assertNotDecided("insert into tier_period (partner_no, tier, starts_on, next_review_on)"
                + " select partner_no, 'ADVANCED', next_review_on - 10, next_review_on from tier_period"
                + " where partner_no = :partner");
    }

    private void assertNotDecided(String change) {
        var reviewOn = day.minusDays(5);
        Material.of(jdbc, partner)
                .member(day.minusYears(2), day.plusMonths(1))
                .tier("SELECT", reviewOn.minusYears(1), reviewOn);
        var one = path + "/reviews/" + reviewOn;
        var tag = Program.tag(manager.get(one));

        var late = meanwhile(() -> manager.post(one + "/move", REASON, "If-Match", tag), change);

        expect(412, late);
        assertThat(deeds("tier.moved", false)).isZero();
        expect(200, manager.post(one + "/move", REASON, "If-Match", Program.tag(manager.get(one))));
    }

    /** The answer to a call that comes while somebody else decides about the partner, and waits until that is done. */
    private HttpResponse<String> meanwhile(Supplier<HttpResponse<String>> call, String change) {
        var late = inTransaction.execute(status -> {
            jdbc.sql("select partner_no from partner where partner_no = :partner for update")
                    .param("partner", partner.partnerNo())
                    .query(Integer.class)
                    .single();
            var waiting = CompletableFuture.supplyAsync(call);
            await().atMost(3, SECONDS).until(() -> isSomebodyWaiting() || waiting.isDone());
            jdbc.sql(change).param("partner", partner.partnerNo()).update();
            return waiting;
        });
        return late.join();
    }

    private boolean isSomebodyWaiting() {
        return jdbc.sql("select exists (select from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and datname = current_database())")
                .query(Boolean.class)
                .single();
    }

    private HttpResponse<String> pay(int years) {
        var payments = path + "/membership/payments";
        return administrator.post(payments, payment(years), "If-Match", Program.tag(administrator.get(payments)));
    }

    private String payment(int years) {
        return "{\"amount\":2500,\"receivedOn\":\"%s\",\"coversUntil\":\"%s\",\"reference\":\"B-1\"}"
                .formatted(day, day.plusYears(years));
    }
}
