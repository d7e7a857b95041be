package org.tierboard.tiering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.partner.TierBook;
import tools.jackson.databind.json.JsonMapper;

/** R27: asked for by the lead, granted on what holds at that moment, with the card kept. */
class UpgradesTests extends TieringTest {

    @Autowired
    Upgrades upgrades;

    @Autowired
    TierDecisions decisions;

    @Autowired
    TierBook book;

    @Autowired
    JsonMapper json;

    @Test
    void isGrantedAndBeginsAYearOnTheDayOfTheGrant() {
        var cast = eligible();
        upgrades.ask(cast.lead(), cast.visible());

        upgrades.grant(cast.manager(), cast.visible(), request(cast), "Well done");

        assertThat(periods(cast)).containsExactly("SELECT %s %s".formatted(day(), day().plusYears(1)));
        assertThat(audit(cast)).containsExactly("tier.upgrade-asked", "tier.upgraded");
        assertThat(mails(cast))
                .containsExactly("Example Consulting asks for Select", "Example Consulting holds Select");
        assertThat(status(cast)).isEqualTo("GRANTED");
    }

    @Test
    void keepsTheCardAsItWasWithTheDecision() {
        var cast = eligible();
        upgrades.ask(cast.lead(), cast.visible());
        upgrades.grant(cast.manager(), cast.visible(), request(cast), null);

        var line = decisions.lines(cast.partner().partnerNo()).get(0);
        var kept = json.readTree(decisions
                .findByPartnerNoAndDecisionNo(cast.partner().partnerNo(), line.decisionNo())
                .orElseThrow()
                .card());

        assertThat(line.kind()).isEqualTo(DecisionKind.UPGRADED);
        assertThat(kept.at("/card/tier").isNull()).isTrue();
        assertThat(kept.at("/card/stage").asString()).isEqualTo("CONFIRMED");
        assertThat(kept.at("/card/upgrade/tier").asString()).isEqualTo("SELECT");
        assertThat(kept.at("/card/upgrade/met").asBoolean()).isTrue();
        assertThat(kept.at("/card/asOf").asString()).isEqualTo(day().toString());
    }

    @Test
    void theKeptCardCanNeitherBeChangedNorDeletedByTheApplication() {
        for (var statement : List.of(
                "update tier_decision set reason = 'x'", "delete from tier_decision", "delete from review_extension")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql(statement).update())
                    .havingRootCause()
                    .withMessageContaining("permission denied");
        }
    }

    @Test
    void isRefusedNamingTheRowThatLapsed() {
        var cast = eligible();
        upgrades.ask(cast.lead(), cast.visible());
        jdbc.sql("update opportunity set estimated_mrr = 100 where partner_no = ?")
                .param(cast.partner().partnerNo())
                .update();

        assertThatExceptionOfType(TierRefused.class)
                .isThrownBy(() -> upgrades.grant(cast.manager(), cast.visible(), request(cast), null))
                .satisfies(refused ->
                        assertThat(refused.rows()).singleElement().asString().endsWith(": $300 of $1,500"));
        assertThat(periods(cast)).isEmpty();
        assertThat(status(cast)).isEqualTo("REQUESTED");
    }

    /** The other order: the change came first, uncommitted, and the grant waits for it. */
    @Test
    void countsAChangeThatWasUnderWayWhenTheGrantBegan() throws Exception {
        var cast = eligible();
        upgrades.ask(cast.lead(), cast.visible());
        var changed = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var change = threads.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                lowerAmounts(cast);
                changed.countDown();
                await(commit);
            }));
            await(changed);
            var grant = threads.submit(() -> {
                upgrades.grant(cast.manager(), cast.visible(), request(cast), null);
                return null;
            });
            assertThat(waits(grant)).as("the grant waits for the change").isTrue();
            commit.countDown();
            change.get(10, TimeUnit.SECONDS);

            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> grant.get(10, TimeUnit.SECONDS))
                    .withCauseInstanceOf(TierRefused.class);
        } finally {
            threads.shutdownNow();
        }
        assertThat(periods(cast)).isEmpty();
    }

    /** What has been counted stays as it is until the decision is written: fewer dollars, another launch, a leaver, no plan. */
    @Test
    @DisplayName("R27: what the grant counted stays as it is until the decision is written")
    void letsNoChangeOfWhatCountsInBetween() throws Exception {
        var cast = eligible();
        material(cast).plan(day());
        var changes = List.<Runnable>of(
                () -> lowerAmounts(cast), () -> launchMore(cast), () -> dismiss(cast), () -> forgetPlans(cast));
        var held = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(5);
        try {
            var decision = threads.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                book.hold(cast.partner().partnerNo());
                held.countDown();
                await(end);
            }));
            await(held);
            var attempts = changes.stream().map(threads::submit).toList();
            for (var attempt : attempts) {
                assertThat(waits(attempt)).as("a change waits for the decision").isTrue();
            }
            end.countDown();
            decision.get(10, TimeUnit.SECONDS);
            for (var attempt : attempts) {
                attempt.get(10, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void isAskedForOnlyByThoseWhoAreEligible() {
        var cast = cast();
        material(cast).member(day().minusYears(1), day().plusDays(30)).forSelect(day().minusDays(3));
        jdbc.sql("update partner set fee_paid_through = ? where partner_no = ?")
                .params(day().minusDays(1), cast.partner().partnerNo())
                .update();

        assertThatExceptionOfType(TierRefused.class)
                .isThrownBy(() -> upgrades.ask(cast.lead(), cast.visible()))
                .matches(refused -> refused.key().equals("tiering.refused.UNPAID"));

        var poor = cast();
        assertThatExceptionOfType(TierRefused.class)
                .isThrownBy(() -> upgrades.ask(poor.lead(), poor.visible()))
                .matches(refused -> refused.rows().size() > 5);
    }

    @Test
    void isAskedForOnceAtATimeAndMayBeWithdrawn() {
        var cast = eligible();
        upgrades.ask(cast.lead(), cast.visible());

        assertThatExceptionOfType(AlreadyDecided.class).isThrownBy(() -> upgrades.ask(cast.lead(), cast.visible()));
        var first = request(cast);
        upgrades.withdraw(cast.lead(), cast.visible(), first);
        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> upgrades.grant(cast.manager(), cast.visible(), first, null));
        upgrades.ask(cast.lead(), cast.visible());
        assertThat(request(cast)).isGreaterThan(first);
    }

    @Test
    void nobodyDecidesOnTheirOwnRequest() {
        var cast = eligible();
        upgrades.ask(cast.lead(), cast.visible());
        var promoted = new Viewer(cast.lead().userNo(), "Ann", cast.lead().email(), Role.ADMINISTRATOR);

        assertThatExceptionOfType(TierRefused.class)
                .isThrownBy(() -> upgrades.grant(promoted, cast.visible(), request(cast), null))
                .matches(refused -> refused.key().equals("tiering.refused.OWN"));
    }

    @Test
    void isDeclinedWithAReasonOnRecord() {
        var cast = eligible();
        upgrades.ask(cast.lead(), cast.visible());

        upgrades.decline(cast.manager(), cast.visible(), request(cast), "Not this year");

        assertThat(audit(cast)).containsExactly("tier.upgrade-asked", "tier.upgrade-declined");
        assertThat(mails(cast)).last().isEqualTo("Example Consulting: the request for Select was declined");
        assertThat(periods(cast)).isEmpty();
    }

    @Test
    void noTwoTiersBeginOnOneDay() {
        var cast = cast();
        material(cast)
                .member(day().minusYears(1), day().plusDays(30))
                .tier("SELECT", day(), day().plusYears(1))
                .forAdvanced(day().minusDays(3));
        upgrades.ask(cast.lead(), cast.visible());

        assertThatExceptionOfType(TierRefused.class)
                .isThrownBy(() -> upgrades.grant(cast.manager(), cast.visible(), request(cast), null))
                .matches(refused -> refused.key().equals("tiering.refused.BEGAN_TODAY"));
    }

    private Cast eligible() {
        var cast = cast();
        material(cast).member(day().minusYears(1), day().plusDays(30)).forSelect(day().minusDays(3));
        return cast;
    }

    private int request(Cast cast) {
        return jdbc.sql("select max(request_no) from upgrade_request where partner_no = ?")
                .param(cast.partner().partnerNo())
                .query(Integer.class)
                .single();
    }

    private String status(Cast cast) {
        return jdbc.sql("select status from upgrade_request where partner_no = ?")
                .param(cast.partner().partnerNo())
                .query(String.class)
                .single();
    }

    private void lowerAmounts(Cast cast) {
        jdbc.sql("update opportunity set estimated_mrr = 100 where partner_no = ?")
                .param(cast.partner().partnerNo())
                .update();
    }

    private void launchMore(Cast cast) {
        material(cast).launches(1, LocalDate.of(2026, 1, 1), "5");
    }

    private void dismiss(Cast cast) {
        jdbc.sql("update individual set left_on = registered_on where partner_no = ?")
                .param(cast.partner().partnerNo())
                .update();
    }

    private void forgetPlans(Cast cast) {
        jdbc.sql("delete from business_plan where partner_no = ?")
                .param(cast.partner().partnerNo())
                .update();
    }

    private static boolean waits(Future<?> work) throws Exception {
        try {
            work.get(700, TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException stillWaiting) {
            return true;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nothing came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
