package org.tierboard.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL beside this process, whose data outlive it in one directory. It listens on the loopback address
 * only; its superuser's password stays in that directory.
 */
final class EmbeddedPostgresServer implements AutoCloseable {

    static final String DATABASE = "tierboard";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgresServer.class);

    private final ServerHome home;
    private final HomeLock lock;
    private final Cluster cluster;
    private final int port;

    private EmbeddedPostgresServer(ServerHome home, HomeLock lock, Cluster cluster, int port) {
        this.home = home;
        this.lock = lock;
        this.cluster = cluster;
        this.port = port;
    }

    /** @throws DatabaseStartException if another process uses the directory, or PostgreSQL can't start there */
    static EmbeddedPostgresServer start(Path directory, ServerSettings settings) throws IOException {
        ServerHome home = ServerHome.at(directory);
        HomeLock lock = HomeLock.take(home);
        try {
            Cluster cluster = new Cluster(home, new ServerCommands(ServerBinaries.in(home), home));
            cluster.createIfAbsent();
            int port = cluster.start(settings);
            log.info("Embedded PostgreSQL listens on 127.0.0.1:{}, its data are in {}", port, home.data());
            return new EmbeddedPostgresServer(home, lock, cluster, port);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** The application's own database and its two logins, created at the first start. */
    DatabaseAccess access() throws IOException, SQLException {
        DatabaseAccess access =
                new DatabaseAccess(url(DATABASE), login(DatabaseRoles.OWNER), login(DatabaseRoles.APPLICATION));
        DatabaseSetUp setUp = new DatabaseSetUp(url("postgres"), superuser());
        setUp.login(access.owner());
        setUp.login(access.application());
        setUp.database(DATABASE, access.owner());
        return access;
    }

    DatabaseLogin superuser() throws IOException {
        return login(Cluster.SUPERUSER);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private DatabaseLogin login(String role) throws IOException {
        return new DatabaseLogin(role, new PasswordFile(home.password(role)).readOrCreate());
    }

    /** Stops the server. Beans that hold connections must be closed before. */
    @Override
    public void close() throws IOException {
        try (lock) {
            cluster.stop();
        }
    }
}
