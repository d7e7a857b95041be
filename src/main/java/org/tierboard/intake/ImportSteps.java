package org.tierboard.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.stereotype.Component;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Viewer;
import org.tierboard.site.RequestsUnderWay;

/** The steps of an import, inside its transaction: stage, check, merge. */
@Component
class ImportSteps {

    /** Sorting and hashing a million rows in memory; the last lets the server notice that the application is gone. */
    private static final String SETTINGS = """
            select set_config('work_mem', '256MB', true),
                   set_config('client_connection_check_interval', '2s', true)
            """;

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final PartnerAccess access;
    private final Rejections rejections;
    private final RequestsUnderWay requests;

    ImportSteps(
            JdbcClient jdbc,
            DataSource dataSource,
            PartnerAccess access,
            Rejections rejections,
            RequestsUnderWay requests) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.access = access;
        this.rejections = rejections;
        this.requests = requests;
    }

    ImportOutcome take(UUID id, ImportOrder order, CheckedFile file, ImportWatch watch) {
        takeAllTheTimeItNeeds();
        jdbc.sql(SETTINGS).query().listOfRows();
        var rejected = new RejectionSpool(rejections, id, file);
        var others = new GivingWay(requests::any);
        var reading = new FileReading(file, rejected, watch, others);
        watch.enter(ImportPhase.READING);
        read(reading);
        watch.enter(ImportPhase.CHECKING);
        var staged = staged(file, order.viewer());
        if (reading.hasSuspects()) {
            RepeatCheck.run(staged);
        }
        check(staged, rejected);
        watch.count(reading.read(), rejected.count());
        if (order.mode() == ImportMode.ATOMIC && rejected.count() > 0) {
            return ImportOutcome.allOrNothing(reading.read(), rejected.count());
        }
        watch.enter(ImportPhase.WRITING);
        return ImportOutcome.completed(reading.read(), rejected.count(), Merge.run(staged, others), order.dryRun())
                .remarking(staged.remarks());
    }

    /**
     * Writing millions of rows is one statement, whose answer takes longer than the driver waits for others. A server that is
     * gone is noticed by TCP's keep-alive; the pool takes the setting back.
     */
    private void takeAllTheTimeItNeeds() {
        withConnection("set network timeout", connection -> connection.setNetworkTimeout(Runnable::run, 0));
    }

    private void read(FileReading reading) {
        withConnection("copy incoming", reading::into);
    }

    private interface Work {
        void on(Connection connection) throws SQLException, IOException;
    }

    private void withConnection(String task, Work work) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            work.on(connection);
        } catch (SQLException failure) {
            throw new SQLErrorCodeSQLExceptionTranslator(dataSource).translate(task, null, failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /**
     * Two imports of one kind are checked and written one after the other; they are read at the same time. What the importer
     * may see is asked as late as here: rights taken away meanwhile are gone.
     */
    private Staged staged(CheckedFile file, Viewer viewer) {
        ImportLock.hold(jdbc, file.kind().kind());
        var staged = new Staged(jdbc, file, access.of(viewer), new ArrayList<>());
        RepeatCheck.analyze(staged);
        return staged;
    }

    private static void check(Staged staged, RejectionSpool rejected) {
        new PartnerCheck().run(staged);
        staged.file().kind().checks().forEach(check -> check.run(staged));
        FaultReport.write(staged, rejected);
    }
}
