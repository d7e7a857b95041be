package org.tierboard.intake;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The sign of life of one copy of the application: an advisory lock, held on a connection of its own. PostgreSQL lets go
 * of it when the copy dies.
 */
final class NodeLock implements AutoCloseable {

    /** The first half of the lock's key: any number that nobody else uses. */
    static final int CLASS = 1_953_064_553;

    private static final String LOCK = "select pg_advisory_lock(?, ?)";
    private static final String UNLOCK = "select pg_advisory_unlock_all()";

    private final Connection connection;
    private final JdbcClient jdbc;

    private NodeLock(Connection connection) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    static NodeLock take(DataSource dataSource, int node) {
        try {
            var lock = new NodeLock(dataSource.getConnection());
            lock.jdbc.sql(LOCK).params(CLASS, node).query().listOfRows();
            return lock;
        } catch (SQLException failure) {
            throw new IllegalStateException("No connection for the lock of imports", failure);
        }
    }

    /** Statements on the lock's own connection, each a transaction. */
    JdbcClient jdbc() {
        return jdbc;
    }

    /** The connection goes back to the pool, so the lock has to be let go of first. */
    @Override
    public void close() {
        try (connection) {
            jdbc.sql(UNLOCK).query().listOfRows();
        } catch (SQLException failure) {
            throw new IllegalStateException("The lock of imports could not be let go of", failure);
        }
    }
}
