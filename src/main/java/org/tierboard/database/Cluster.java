package org.tierboard.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** A directory of databases, and the server process over it while it runs. */
final class Cluster {

    static final String SUPERUSER = "postgres";

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);
    private static final Duration INITIALISE_TIMEOUT = Duration.ofMinutes(2);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final ServerHome home;
    private final ServerCommands commands;

    Cluster(ServerHome home, ServerCommands commands) {
        this.home = home;
        this.commands = commands;
    }

    /** Created beside its final place and renamed, so that a crash can't leave half of one. */
    void createIfAbsent() throws IOException {
        if (Files.exists(home.data())) {
            return;
        }
        PasswordFile password = new PasswordFile(home.password(SUPERUSER));
        password.readOrCreate();
        Path unfinished = home.directory().resolve("unfinished-data");
        FileSystemUtils.deleteRecursively(unfinished);
        initialise(unfinished, password);
        Files.move(unfinished, home.data());
    }

    /** The built-in locale sorts alike everywhere, whatever the machine's C library thinks. */
    private void initialise(Path directory, PasswordFile password) throws IOException {
        commands.run(
                INITIALISE_TIMEOUT,
                "initdb",
                "--pgdata=" + directory,
                "--username=" + SUPERUSER,
                "--pwfile=" + password.file(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    /** @return the port of the loopback address on which it listens */
    int start(ServerSettings settings) throws IOException {
        endLeftover();
        int port = settings.port() == 0 ? freePort() : settings.port();
        Duration timeout = settings.startTimeout();
        commands.run(
                timeout.plus(GRACE),
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=" + timeout.toSeconds(),
                "--pgdata=" + home.data(),
                "--log=" + home.serverLog(),
                "--options=-p " + port + " " + settings.asOptions());
        return port;
    }

    void stop() throws IOException {
        commands.run(
                STOP_TIMEOUT.plus(GRACE),
                "pg_ctl",
                "stop",
                "--wait",
                "--timeout=" + STOP_TIMEOUT.toSeconds(),
                "--pgdata=" + home.data(),
                "--mode=fast");
    }

    private void endLeftover() throws IOException {
        LeftoverServer leftover = LeftoverServer.in(home.data());
        if (leftover.isRunning()) {
            log.warn("Stopping the PostgreSQL server that a killed run left behind in {}", home.data());
            stop();
        } else if (leftover.misleads()) {
            log.warn("Removing a stale postmaster.pid in {}", home.data());
            leftover.forget();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
