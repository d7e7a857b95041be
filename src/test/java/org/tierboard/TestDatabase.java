package org.tierboard;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.tierboard.database.ApplicationConnectionDetails;
import org.tierboard.database.DatabaseAccess;
import org.tierboard.database.OwnerConnectionDetails;
import org.tierboard.database.TestServer;

/**
 * Gives every test context that imports it a real PostgreSQL with a database of its own, migrated and without rows. The
 * context works in it as in production: migrations as the owner, everything else as a role that owns nothing.
 *
 * <p>The server is a container where an engine answers and the embedded PostgreSQL elsewhere; {@code
 * -Dtest.database=docker|embedded} decides otherwise, and the log says which it is.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A migrated database without rows, for a test without Spring. */
    public static DatabaseAccess newDatabase() {
        return TestServer.running().migratedDatabase("test_" + NUMBER.incrementAndGet());
    }

    /** A database without even a table, for a test of migrations. */
    public static DatabaseAccess bareDatabase() {
        return TestServer.running().bareDatabase("bare_" + NUMBER.incrementAndGet());
    }

    @Bean
    DatabaseAccess databaseAccess() {
        return newDatabase();
    }

    @Bean
    JdbcConnectionDetails applicationConnectionDetails(DatabaseAccess access) {
        return new ApplicationConnectionDetails(access);
    }

    @Bean
    FlywayConnectionDetails ownerConnectionDetails(DatabaseAccess access) {
        return new OwnerConnectionDetails(access);
    }
}
