package org.tierboard.contract;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tierboard.TestPeople;
import org.tierboard.account.Tokens;
import org.tierboard.kernel.ProgrammeCalendar;

/**
 * What exercises need beside the API: people, and facts that no call makes.
 *
 * @param hurry has what waits for the scheduler done at once
 */
record Backstage(
        TestPeople people,
        Tokens tokens,
        JdbcClient jdbc,
        TransactionTemplate inTransaction,
        ProgrammeCalendar calendar,
        Runnable hurry) {

    LocalDate today() {
        return calendar.today();
    }
}
