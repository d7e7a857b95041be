package org.tierboard.contract;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Keeps all connections to the database for itself, so that everybody else waits for one in vain. */
final class NoConnections implements AutoCloseable {

    private static final int A_MOMENT = 500;
    private static final int PATIENCE = 30_000;

    private final HikariDataSource pool;
    private final long usual;
    private final List<Connection> kept = new ArrayList<>();

    private NoConnections(HikariDataSource pool) {
        this.pool = pool;
        this.usual = pool.getConnectionTimeout();
    }

    static NoConnections of(HikariDataSource pool) {
        var none = new NoConnections(pool);
        none.takeAll();
        return none;
    }

    /** What others work with they give back in the end. */
    private void takeAll() {
        pool.setConnectionTimeout(PATIENCE);
        try {
            while (kept.size() < pool.getMaximumPoolSize()) {
                kept.add(pool.getConnection());
            }
        } catch (SQLException e) {
            close();
            throw new IllegalStateException(e);
        }
        pool.setConnectionTimeout(A_MOMENT);
    }

    @Override
    public void close() {
        pool.setConnectionTimeout(usual);
        kept.forEach(NoConnections::giveBack);
    }

    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
