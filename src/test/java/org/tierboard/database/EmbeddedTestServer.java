package org.tierboard.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** The application's own PostgreSQL launcher, forgetful for speed, under the build directory. */
final class EmbeddedTestServer {

    private static final int DIRECTORIES = 4;
    private static final ServerSettings SETTINGS = ServerSettings.durable(0, Duration.ofSeconds(60))
            .with("fsync", "off")
            .with("full_page_writes", "off")
            .with("synchronous_commit", "off")
            .with("max_connections", "200");

    private EmbeddedTestServer() {}

    static TestServer start() {
        try {
            EmbeddedPostgresServer server = startInAFreeDirectory();
            return new TestServer(server::url, server.superuser(), () -> close(server));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Another test run of the same working copy may hold the first ones. */
    private static EmbeddedPostgresServer startInAFreeDirectory() throws IOException {
        for (int number = 1; number < DIRECTORIES; number++) {
            try {
                return EmbeddedPostgresServer.start(directory(number), SETTINGS);
            } catch (DatabaseStartException inUse) {
                continue;
            }
        }
        return EmbeddedPostgresServer.start(directory(DIRECTORIES), SETTINGS);
    }

    private static Path directory(int number) {
        return Path.of("target", "test-postgresql-" + number);
    }

    private static void close(EmbeddedPostgresServer server) {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
