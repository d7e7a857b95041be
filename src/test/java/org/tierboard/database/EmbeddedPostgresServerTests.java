package org.tierboard.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Starts, deaths and second starts over one data directory, whose path has a blank and a letter beyond ASCII. */
@TestMethodOrder(MethodOrderer.Random.class)
class EmbeddedPostgresServerTests {

    private static final ServerSettings SETTINGS =
            ServerSettings.durable(0, Duration.ofSeconds(60)).with("shared_buffers", "16MB");

    @TempDir
    static Path directory;

    private final Path home = directory.resolve("tier board é");

    @Test
    void keepsDataOverARestart() throws Exception {
        try (EmbeddedPostgresServer server = start()) {
            remember(server, "kept");
        }

        try (EmbeddedPostgresServer server = start()) {
            assertThat(words(server)).contains("kept");
        }
    }

    @Test
    void refusesASecondStartAndLeavesTheFirstUnharmed() throws Exception {
        try (EmbeddedPostgresServer first = start()) {
            assertThatExceptionOfType(DatabaseStartException.class)
                    .isThrownBy(this::start)
                    .withMessage("Another running Tierboard uses the data directory %s.", home)
                    .satisfies(refusal -> assertThat(refusal.action()).contains("TIERBOARD_HOME"));

            assertThat(words(first)).isNotNull();
        }
    }

    @Test
    void startsOverWhatAKilledProcessLeftRunning() throws Exception {
        Process killed = startInAnotherProcess();
        killed.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(LeftoverServer.in(home.resolve("data")).isRunning()).isTrue();

        try (EmbeddedPostgresServer server = start()) {
            assertThat(words(server)).contains("acknowledged before the kill");
        }
    }

    @Test
    void leavesAStrangerAloneWhoseNumberAStalePidFileNames() throws Exception {
        start().close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(
                home.resolve("data/postmaster.pid"),
                "%d%n%s%n%d%n5432%n%n127.0.0.1%n".formatted(stranger.pid(), home.resolve("data"), 1_700_000_000));

        try (EmbeddedPostgresServer server = start()) {
            assertThat(words(server)).isNotNull();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void startsOverAPidFileThatWasCutShort() throws Exception {
        start().close();
        Files.writeString(home.resolve("data/postmaster.pid"), "");

        try (EmbeddedPostgresServer server = start()) {
            assertThat(words(server)).isNotNull();
        }
    }

    @Test
    void reachesTheDiskWithEveryCommit() throws Exception {
        try (EmbeddedPostgresServer server = start()) {
            assertThat(client(server, server.access().application())
                            .sql("""
                                    select name || '=' || setting
                                      from pg_settings
                                     where name in ('fsync', 'full_page_writes', 'synchronous_commit')
                                    """)
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder("fsync=on", "full_page_writes=on", "synchronous_commit=on");
        }
    }

    @Test
    void keepsItsFilesFromOthers() throws Exception {
        try (EmbeddedPostgresServer server = start()) {
            server.access().owner();
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(home.resolve("password-tierboard_owner"))))
                .isEqualTo("rw-------");
    }

    private EmbeddedPostgresServer start() throws IOException {
        return EmbeddedPostgresServer.start(home, SETTINGS);
    }

    private Process startInAnotherProcess() throws Exception {
        Path output = Files.createTempFile(directory, "killed", ".log");
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledApplication.class.getName(),
                        home.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        for (int wait = 0; wait < 200 && !Files.readString(output).contains(KilledApplication.READY); wait++) {
            assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
            Thread.sleep(100);
        }
        return process;
    }

    static void remember(EmbeddedPostgresServer server, String word) throws IOException, SQLException {
        JdbcClient owner = client(server, server.access().owner());
        owner.sql("create table if not exists memory (word text)").update();
        owner.sql("insert into memory values (?)").param(word).update();
    }

    private static List<String> words(EmbeddedPostgresServer server) throws IOException, SQLException {
        JdbcClient owner = client(server, server.access().owner());
        owner.sql("create table if not exists memory (word text)").update();
        return owner.sql("select word from memory").query(String.class).list();
    }

    private static JdbcClient client(EmbeddedPostgresServer server, DatabaseLogin login) {
        String url = server.url(EmbeddedPostgresServer.DATABASE);
        return JdbcClient.create(new DriverManagerDataSource(url, login.username(), login.password()));
    }
}
