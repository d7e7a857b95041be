package org.tierboard.intake;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
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

    private static final Logger log = LoggerFactory.getLogger(NodeLock.class);

    private final Connection connection;
    private final JdbcClient jdbc;

    private NodeLock(Connection connection) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    static NodeLock take(DataSource dataSource, int node) {
        var lock = new NodeLock(connect(dataSource));
        try {
            lock.jdbc.sql(LOCK).params(CLASS, node).query().listOfRows();
            return lock;
        } catch (DataAccessException failure) {
            lock.giveUp();
            throw failure;
        }
    }

    private static Connection connect(DataSource dataSource) {
        try {
            return dataSource.getConnection();
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("No connection for the lock of imports", failure);
        }
    }

    /** Statements on the lock's own connection, each a transaction. */
    JdbcClient jdbc() {
        return jdbc;
    }

    /** The connection goes back to the pool, so the lock has to be let go of first; with the session, if need be. */
    @Override
    public void close() {
        try {
            jdbc.sql(UNLOCK).query().listOfRows();
            connection.close();
        } catch (DataAccessException | SQLException failure) {
            log.warn("The connection of the lock of imports is given up: {}", failure.getMessage());
            giveUp();
        }
    }

    /** Whatever state it is in: the pool takes none back that was aborted. */
    private void giveUp() {
        try (connection) {
            connection.abort(Runnable::run);
        } catch (SQLException failure) {
            log.debug("It was broken already", failure);
        }
    }
}
