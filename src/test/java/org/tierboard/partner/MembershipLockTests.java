package org.tierboard.partner;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.kernel.AlreadyDecided;

/** Two alliance leads confirm in the same moment; the second one reads only when the first one is done. */
@OverHttp
class MembershipLockTests {

    private static final Viewer LEAD = new Viewer(7, "Lea Lead", "lea@example.com", Role.ALLIANCE_LEAD);

    @Autowired
    Memberships memberships;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoeverComesSecondWaitsAndIsToldWhatHappened() {
        var partner = people.partner().partnerNo();

        var second = transactions.execute(status -> {
            memberships.confirm(partner, LEAD);
            var other = CompletableFuture.runAsync(() -> memberships.confirm(partner, LEAD));
            await().atMost(10, SECONDS).until(() -> isSomebodyWaiting() || other.isDone());
            return other;
        });

        assertThat(catchThrowable(() -> second.get(10, SECONDS)))
                .hasCauseInstanceOf(AlreadyDecided.class)
                .hasRootCauseMessage("membership.already-confirmed");
    }

    private boolean isSomebodyWaiting() {
        return jdbc.sql("select exists (select from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and datname = current_database())")
                .query(Boolean.class)
                .single();
    }
}
