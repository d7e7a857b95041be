package org.tierboard.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one PostgreSQL server of a test run, and the databases in it. */
public final class TestServer {

    private static final Logger log = LoggerFactory.getLogger(TestServer.class);
    private static final String TEMPLATE = "template_tierboard";
    private static final DatabaseLogin OWNER = new DatabaseLogin(DatabaseRoles.OWNER, PasswordFile.generate());
    private static final DatabaseLogin APPLICATION =
            new DatabaseLogin(DatabaseRoles.APPLICATION, PasswordFile.generate());

    private static final String WAIT_FOR_OTHERS = """
            do $$
            begin
                for attempt in 1..50 loop
                    perform pg_stat_clear_snapshot();
                    exit when not exists (
                        select from pg_stat_activity
                         where usename in ('tierboard_owner', 'tierboard_app'));
                    perform pg_sleep(0.1);
                end loop;
            end $$
            """;

    private static TestServer running;

    private final UnaryOperator<String> urls;
    private final DatabaseLogin superuser;
    private final Runnable stop;
    private boolean hasTemplate;

    TestServer(UnaryOperator<String> urls, DatabaseLogin superuser, Runnable stop) {
        this.urls = urls;
        this.superuser = superuser;
        this.stop = stop;
    }

    /** Started by whoever asks first, stopped with the test run. */
    public static synchronized TestServer running() {
        if (running == null) {
            boolean container = TestServerChoice.isContainer();
            TestServer started = container ? ContainerServer.start() : EmbeddedTestServer.start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::stopWhenQuiet));
            started.prepare();
            log.info(
                    "==== Tests use PostgreSQL {} ====",
                    container ? "18 in a container" : "18 embedded (no container engine answers, or it was asked for)");
            running = started;
        }
        return running;
    }

    /** A copy of a database that was migrated once, which is quicker than migrating each. */
    public synchronized DatabaseAccess migratedDatabase(String name) {
        if (!hasTemplate) {
            migrate(bareDatabase(TEMPLATE));
            hasTemplate = true;
        }
        asSuperuser("create database %s template %s owner %s".formatted(name, TEMPLATE, OWNER.username()));
        return access(name);
    }

    public synchronized DatabaseAccess bareDatabase(String name) {
        asSuperuser("drop database if exists %s with (force)".formatted(name));
        try {
            setUp().database(name, OWNER);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return access(name);
    }

    /** For tests of what an operator's superuser or other logins may do. */
    DatabaseLogin superuser() {
        return superuser;
    }

    void asSuperuser(String command) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException failure) {
            throw new IllegalStateException(command, failure);
        }
    }

    private DatabaseAccess access(String name) {
        return new DatabaseAccess(urls.apply(name), OWNER, APPLICATION);
    }

    private void prepare() {
        try {
            for (String leftover : leftovers()) {
                asSuperuser("drop database %s with (force)".formatted(leftover));
            }
            setUp().login(OWNER);
            setUp().login(APPLICATION);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** An embedded server's directory is used again by the next test run. */
    private List<String> leftovers() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select datname from pg_database where datname ~ '^(test_|bare_|template_tierboard)'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** Spring closes its contexts at the same time, and their pools should find the server alive. */
    private void stopWhenQuiet() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(WAIT_FOR_OTHERS);
        } catch (SQLException failure) {
            log.warn("Could not wait for the last connections to close", failure);
        } finally {
            stop.run();
        }
    }

    private static void migrate(DatabaseAccess access) {
        Flyway.configure()
                .dataSource(
                        access.url(), access.owner().username(), access.owner().password())
                .locations("classpath:db/migration", "classpath:db/callback")
                .placeholders(Map.of("application_role", access.application().username()))
                .load()
                .migrate();
    }

    private DatabaseSetUp setUp() {
        return new DatabaseSetUp(urls.apply("postgres"), superuser);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(urls.apply("postgres"), superuser.username(), superuser.password());
    }
}
