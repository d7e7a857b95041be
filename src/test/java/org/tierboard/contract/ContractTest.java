package org.tierboard.contract;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.account.Tokens;
import org.tierboard.kernel.ProgrammeCalendar;

/** A test for each operation of the description, against the running application. */
@OverHttp
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ContractTest {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate inTransaction;

    @Autowired
    ProgrammeCalendar calendar;

    @Autowired
    Scheduler scheduler;

    private Rehearsal rehearsal;

    Rehearsal rehearsal() {
        if (rehearsal == null) {
            rehearsal = Rehearsal.of(
                    port,
                    new Backstage(
                            people, tokens, jdbc, inTransaction, calendar, scheduler::triggerCheckForDueExecutions));
        }
        return rehearsal;
    }

    Stream<DynamicTest> operations(Consumer<Operation> test) {
        return rehearsal().description().operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> test.accept(operation)));
    }

    /** Others share the database, and expect no news on cards and no webhooks. */
    @AfterAll
    void leaveNothing() {
        while (jdbc.sql("select exists (select from nightly_run where status = 'RUNNING')")
                .query(Boolean.class)
                .single()) {
            scheduler.triggerCheckForDueExecutions();
            ImportExercises.pause();
        }
        for (var table : new String[] {"webhook", "nightly_run", "nightly_change", "nightly_card"}) {
            jdbc.sql("delete from " + table).update();
        }
    }
}
