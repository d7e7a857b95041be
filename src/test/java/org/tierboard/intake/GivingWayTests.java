package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tierboard.account.PartnerAccess;
import org.tierboard.site.RequestsUnderWay;

/** While somebody waits for a page, an import rests after each piece of its file. */
class GivingWayTests extends ImportTest {

    @LocalServerPort
    int port;

    @Autowired
    RequestsUnderWay requests;

    @Autowired
    KindsOfFile kinds;

    @Autowired
    DataSource dataSource;

    @Autowired
    PartnerAccess access;

    @Autowired
    Rejections rejections;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path directory;

    @Test
    void aRequestIsUnderWayUntilItIsAnswered() throws IOException {
        await("nobody waits").until(() -> !requests.any());

        try (var somebody = new Socket("localhost", port)) {
            var request = somebody.getOutputStream();
            request.write(("POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 4\r\n\r\na=")
                    .getBytes(StandardCharsets.US_ASCII));
            request.flush();
            await("somebody waits").until(requests::any);

            request.write("bc".getBytes(StandardCharsets.US_ASCII));
            request.flush();
            await("the answer is there").until(() -> !requests.any());
        }
    }

    /** An import that rests can be woken: somebody who waits wakes it here as soon as it looks, and it ends. */
    @Test
    void anImportRestsBetweenThePiecesOfItsFile() throws IOException {
        var waiting = new RequestsUnderWay() {
            private int asked;

            @Override
            public boolean any() {
                asked++;
                Thread.currentThread().interrupt();
                return true;
            }
        };

        assertThat(isStoppedResting(waiting, 1500)).isTrue();
        assertThat(waiting.asked).isOne();
        assertThat(isStoppedResting(waiting, 500))
                .as("in the middle of a piece")
                .isFalse();
    }

    @Test
    void anImportGoesOnWhenNobodyWaits() throws IOException {
        assertThat(isStoppedResting(new RequestsUnderWay(), 1500)).isFalse();
    }

    @Test
    void anImportGoesOnHoweverLongSomebodyWaits() throws IOException {
        var waiting = new RequestsUnderWay() {
            @Override
            public boolean any() {
                return true;
            }
        };

        assertThat(isStoppedResting(waiting, 3500)).isFalse();
    }

    /** Rows of a large kind are written in pieces, each once, and it is asked after each whether somebody waits. */
    @Test
    void aLargeFileIsWrittenInPieces() throws IOException {
        var waiting = new RequestsUnderWay() {
            private int asked;

            @Override
            public boolean any() {
                return asked++ % 3 != 0;
            }
        };
        int rows = 6000;

        tryOut(() -> {
            var outcome = take(waiting, ImportKind.OPPORTUNITIES, opportunities(rows));
            assertThat(outcome.rows().created()).isEqualTo(rows);
            assertThat(jdbc.sql("select count(*) from opportunity where partner_no = :partner")
                            .param("partner", partnerNo)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(rows);
            return true;
        });
        assertThat(waiting.asked).as("6 times while reading").isGreaterThan(6 + 2);
    }

    private boolean isStoppedResting(RequestsUnderWay waiting, int rows) throws IOException {
        var plans = plans(rows);
        return tryOut(() -> {
            try {
                var outcome = take(waiting, ImportKind.BUSINESS_PLANS, plans);
                assertThat(outcome.rows().created()).isEqualTo(rows);
                return false;
            } catch (ImportStopped woken) {
                return true;
            } finally {
                Thread.interrupted();
            }
        });
    }

    private interface Attempt {
        boolean make() throws IOException;
    }

    private boolean tryOut(Attempt attempt) {
        return Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            try {
                return attempt.make();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }));
    }

    private ImportOutcome take(RequestsUnderWay waiting, ImportKind kind, Path path) {
        var steps = new ImportSteps(jdbc, dataSource, access, rejections, waiting);
        var file = UploadCheck.check(path, kinds.of(kind));
        var order = new ImportOrder(kind, ImportMode.PARTIAL, false, "facts.csv", ADMINISTRATOR);
        return steps.take(UUID.randomUUID(), order, file, new ImportWatch());
    }

    private Path opportunities(int rows) throws IOException {
        var header = "opportunity_id,partner_id,customer,workload,origin,stage,launched_on,estimated_mrr\n";
        var lines = IntStream.range(0, rows)
                .mapToObj(row -> "O-%d,%s,Example Bank,Data lake,PARTNER,Prospect,,100".formatted(row, partner))
                .collect(Collectors.joining("\n", header, "\n"));
        return Files.writeString(directory.resolve("opportunities.csv"), lines);
    }

    private Path plans(int rows) throws IOException {
        var lines = IntStream.range(0, rows)
                .mapToObj(row ->
                        "%s,%s,Ann".formatted(partner, LocalDate.of(1991, 1, 1).plusDays(row)))
                .collect(Collectors.joining("\n", "partner_id,confirmed_on,confirmed_by\n", "\n"));
        return Files.writeString(directory.resolve(rows + ".csv"), lines);
    }
}
