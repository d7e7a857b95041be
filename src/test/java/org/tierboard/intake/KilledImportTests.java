package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.tierboard.TestDatabase;
import org.tierboard.database.DatabaseAccess;
import org.tierboard.intake.KilledFile.Shape;

/**
 * A copy of the application is killed ({@code kill -9}) at random moments of its imports. The next one finds all of a file
 * or nothing, an import that says which, and nothing else. {@code -Dtest.kills=50} kills as often as the promise is made
 * for; each takes two or three seconds.
 */
@Tag("exhaustive")
class KilledImportTests {

    private static final Logger log = LoggerFactory.getLogger(KilledImportTests.class);
    private static final int KILLS = Integer.getInteger("test.kills", 10);
    private static final long SEED = Long.getLong("test.kills.seed", System.nanoTime());
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Random random = new Random(SEED);
    private final List<LivingChild> started = new ArrayList<>();
    private final Map<Shape, Long> longest = new EnumMap<>(Shape.class);
    private final Map<String, Integer> moments = new TreeMap<>();
    private final DatabaseAccess database = TestDatabase.newDatabase();
    private final SingleConnectionDataSource connection = new SingleConnectionDataSource(
            database.url(),
            database.application().username(),
            database.application().password(),
            true);
    private final JdbcClient jdbc = JdbcClient.create(connection);

    @TempDir
    Path directory;

    @BeforeEach
    void somethingToName() {
        jdbc.sql("insert into partner (partner_id, name) values ('K-1', 'Example')")
                .update();
        jdbc.sql("insert into credential_type (code) values ('CLOUD_PRACTITIONER') on conflict do nothing")
                .update();
    }

    @AfterEach
    void stop() {
        started.forEach(LivingChild::close);
        connection.destroy();
    }

    @Test
    void allOrNothingOfAFileIsThereAfterwards() throws IOException {
        measure();
        var next = start();
        for (int number = 0; number < KILLS; number++) {
            var child = next.awaitReady();
            next = start();
            var file = file(number);
            var id = child.submit(file.shape().kind(), "K-1", file.path());
            pause(random.nextLong(longest.get(file.shape()) * 3 / 4));
            child.kill();
            note(id);

            assertAllOrNothing(next.awaitReady(), id, file);
        }
        log.info("Killed {} times with seed {}: {}", KILLS, SEED, moments);
        next.kill();
        assertNothingIsLeft();
        assertThat(moments.getOrDefault("ENDED", 0))
                .as("kills that came too late")
                .isLessThan(KILLS);
    }

    /** How long an import of each shape takes in a copy that has just started. */
    private void measure() throws IOException {
        for (var shape : Shape.values()) {
            var file = KilledFile.write(directory, shape, -1 - shape.ordinal());
            var child = start().awaitReady();
            var began = System.nanoTime();
            var id = child.submit(shape.kind(), "K-1", file.path());
            awaitThat(
                    () -> "%s ends: %s".formatted(shape, child.log()),
                    () -> !status(id).equals("RUNNING"));
            longest.put(shape, System.nanoTime() - began);
            assertThat(child.status(id)).as(child.log()).isEqualTo(ImportStatus.COMPLETED);
            assertThat(facts(file)).isEqualTo(file.good());
            child.kill();
        }
    }

    private String status(String id) {
        return jdbc.sql("select status from import_job where import_id = ?::uuid")
                .param(id)
                .query(String.class)
                .single();
    }

    private LivingChild start() {
        var child = LivingChild.start(database, directory.resolve("temporary"));
        started.add(child);
        return child;
    }

    private KilledFile file(int number) throws IOException {
        return KilledFile.write(directory, Shape.values()[number % Shape.values().length], number);
    }

    private void note(String id) {
        var moment = jdbc.sql("select coalesce(phase, 'ENDED') from import_job where import_id = ?::uuid")
                .param(id)
                .query(String.class)
                .single();
        moments.merge(moment, 1, Integer::sum);
    }

    private void assertAllOrNothing(LivingChild next, String id, KilledFile file) {
        var where = "seed %d, %s, %s".formatted(SEED, file, moments);
        var status = next.status(id);
        awaitThat(() -> where + ": nothing staged is left", () -> staged() == 0);

        assertThat(status).as(where).isNotEqualTo(ImportStatus.RUNNING);
        boolean completed = status == ImportStatus.COMPLETED;
        assertThat(facts(file)).as(where).isEqualTo(completed ? file.good() : 0);
        assertThat(rejections(id)).as(where).isEqualTo(completed ? file.bad() : 0);
        assertThat(audited(id)).as(where).containsExactly(completed ? "import.completed" : "import.failed");
        assertThat(next.status(id)).as(where + ": looked at again").isEqualTo(status);
    }

    private int facts(KilledFile file) {
        return jdbc.sql(file.shape().count())
                .param(file.prefix() + "%")
                .query(Integer.class)
                .single();
    }

    private int rejections(String id) {
        return jdbc.sql("select count(*) from import_rejection where import_id = ?::uuid")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private List<String> audited(String id) {
        return jdbc.sql("select action from audit_line where subject_id = ?")
                .param(UUID.fromString(id).toString())
                .query(String.class)
                .list();
    }

    private long staged() {
        return jdbc.sql("select count(*) from pg_class where relname in ('incoming', 'fault', 'repeated')")
                .query(Long.class)
                .single();
    }

    /** A copy that starts takes away what the dead ones have kept of files; then only its own is left. */
    private void assertNothingIsLeft() throws IOException {
        start().awaitReady();
        try (var left = Files.list(directory.resolve("temporary"))) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("tierboard-import")))
                    .hasSizeLessThanOrEqualTo(1);
        }
        awaitThat(() -> "no session of a dead copy is left", () -> staged() == 0);
    }

    private static void awaitThat(Supplier<String> what, BooleanSupplier condition) {
        var until = System.nanoTime() + SOON.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(until);
            pause(5_000_000);
        }
    }

    private static void pause(long nanos) {
        try {
            Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }
}
