package org.tierboard.demo;

import static org.assertj.core.api.Assertions.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tierboard.TestDatabase;
import org.tierboard.account.DemoAccounts;
import org.tierboard.account.NewUsers;
import org.tierboard.account.Users;
import org.tierboard.kernel.ProgrammeCalendar;

/** An application on a configured database, for which nobody asked for the demonstration. */
@SpringBootTest
@Import(TestDatabase.class)
class NoDemonstrationTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Test
    void hasNeitherPartnersNorAccountsNorAWayToShowThem() {
        assertThat(rows("partner")).isZero();
        assertThat(rows("app_user")).isZero();
        assertThat(context.getBeanProvider(DemoAccounts.class)).isEmpty();
    }

    @Test
    void aDemonstrationThatFailsOnTheWayLeavesNothing(
            @Autowired DemoNetwork network,
            @Autowired NewUsers newcomers,
            @Autowired Users users,
            @Autowired MessageSource messages,
            @Autowired ProgrammeCalendar calendar,
            @Autowired TransactionTemplate transactions) {
        var people = new DemoPeople(newcomers, users, jdbc, messages) {
            @Override
            void create() {
                super.create();
                throw new IllegalStateException("stopped");
            }
        };
        var demonstration = new Demonstration(network, people, List.of(), calendar, jdbc);

        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.executeWithoutResult(status -> demonstration.makeIfEmpty()))
                .withMessage("stopped");
        assertThat(rows("partner")).isZero();
        assertThat(rows("app_user")).isZero();
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
