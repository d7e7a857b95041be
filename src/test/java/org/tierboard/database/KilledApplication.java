package org.tierboard.database;

import java.nio.file.Path;
import java.time.Duration;

/** A process that writes a row, says so, and waits to be killed. */
final class KilledApplication {

    static final String READY = "the row is written";

    private KilledApplication() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedPostgresServer server =
                EmbeddedPostgresServer.start(Path.of(arguments[0]), ServerSettings.durable(0, Duration.ofSeconds(60)));
        EmbeddedPostgresServerTests.remember(server, "acknowledged before the kill");
        // On standard output: the test that starts this process reads it from there, and has no other way to know.
        System.out.println(READY);
        Thread.sleep(Duration.ofMinutes(1).toMillis());
    }
}
