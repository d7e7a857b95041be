package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.intake.ImportKind.BUSINESS_PLANS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An import that is killed leaves nothing, and is shown as what it is. */
class InterruptedImportTests extends ImportTest {

    @TempDir
    Path directory;

    @Autowired
    ImportEntries entries;

    @Autowired
    ImportNode node;

    @Autowired
    DataSource dataSource;

    /** Does something at the moment at which an import enters a phase. */
    private static final class At extends ImportWatch {

        private final ImportPhase phase;
        private final Runnable happening;

        At(ImportPhase phase, Runnable happening) {
            this.phase = phase;
            this.happening = happening;
        }

        @Override
        void enter(ImportPhase next) {
            super.enter(next);
            if (next == phase) {
                happening.run();
            }
        }
    }

    private ImportJob runWith(ImportWatch watch) throws IOException {
        var csv = new StringBuilder("partner_id,confirmed_on,confirmed_by\nnobody,2021-01-01,Ann\n,,Ann\n");
        for (int day = 0; day < 2500; day++) {
            csv.append(partner)
                    .append(',')
                    .append(LocalDate.of(2010, 1, 1).plusDays(day))
                    .append(",Ann\n");
        }
        var file = Files.writeString(directory.resolve("plans.csv"), csv);
        var order = new ImportOrder(BUSINESS_PLANS, ImportMode.PARTIAL, false, "plans.csv", ADMINISTRATOR);
        var entry = entries.enter(order, file);
        entries.run(new ImportEntry(entry.id(), order, entry.file(), watch));
        return reports.find(entry.id().toString(), ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WAITING")
    void leavesNothingWhenItFailsInAnyPhase(ImportPhase phase) throws IOException {
        var job = runWith(new At(phase, () -> {
            throw new IllegalStateException("The disk is on fire");
        }));

        assertThat(job.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(job.message()).startsWith("The import failed for a reason that is not in the file.");
        assertThat(reports.firstRejections(job)).isEmpty();
        assertThat(count("business_plan")).isZero();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WAITING")
    void leavesNothingWhenItsConnectionBreaks(ImportPhase phase) throws IOException {
        var job = runWith(new At(
                phase,
                () -> jdbc.sql("select pg_terminate_backend(pg_backend_pid())")
                        .query()
                        .listOfRows()));

        assertThat(job.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(count("business_plan")).isZero();
    }

    @Test
    void doesNotWriteAnyMoreOnceItWasTakenForDead() throws IOException {
        var job = runWith(new At(ImportPhase.WRITING, InterruptedImportTests.this::declareDead));

        assertThat(job.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(job.message()).isEqualTo("declared dead");
        assertThat(count("business_plan")).isZero();
    }

    private void declareDead() {
        var other = new Thread(() -> jdbc.sql("update import_job set status = 'FAILED', phase = null,"
                        + " message = 'declared dead', finished_at = now() where status = 'RUNNING'")
                .update());
        other.start();
        try {
            other.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void isShownAsFailedWhenItsCopyOfTheApplicationIsDead() {
        var dead = running(2_000_000_000);

        var job = reports.find(dead.toString(), ADMINISTRATOR);

        assertThat(job.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(job.message())
                .isEqualTo("The import was interrupted. Nothing of it was written; upload the file again.");
        assertThat(job.finishedAt()).isNotNull();
        assertThat(reports.firstRejections(job)).isEmpty();
    }

    @Test
    void isNotTakenForDeadWhileItsCopyOfTheApplicationLives() {
        try (var another = NodeLock.take(dataSource, 2_000_000_001)) {
            assertThat(another).isNotNull();
            var alive = running(2_000_000_001);

            assertThat(reports.find(alive.toString(), ADMINISTRATOR).isRunning())
                    .isTrue();
        }
    }

    /** The answer to its first or last statement was lost, while its copy of the application goes on with others. */
    @Test
    void isShownAsFailedWhenItsCopyOfTheApplicationHasLostIt() {
        var another = UUID.randomUUID();
        node.enlist(another);
        try {
            var lost = running(node.number());

            assertThat(reports.find(lost.toString(), ADMINISTRATOR).status()).isEqualTo(ImportStatus.FAILED);
        } finally {
            node.release(another);
        }
    }

    private UUID running(int nodeNumber) {
        var id = jdbc.sql("""
                        insert into import_job (kind, mode, dry_run, phase, file_name, file_size, file_sha256, file_header,
                                                user_no, user_name, node, rows_read, rows_rejected)
                        values ('partners', 'PARTIAL', false, 'READING', 'x.csv', 1, '', '{a}', 1, 'Ann', ?, 5, 1)
                        returning import_id
                        """).param(nodeNumber).query(UUID.class).single();
        jdbc.sql("insert into import_rejection (import_id, line, reason, source) values (?, 2, 'x', 'x')")
                .param(id)
                .update();
        return id;
    }
}
