package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;

/** Two imports of one file at once: no deadlock, and each fact once. */
class SimultaneousImportTests extends ImportTest {

    private static final int ROWS = 1500;

    @RepeatedTest(3)
    void writeEachFactOnce() throws Exception {
        var individuals = new StringBuilder("individual_id,partner_id,full_name,email,registered_on\n");
        var credentials = new StringBuilder("credential_id,email,credential,earned_on\n");
        var run = unique("");
        for (int i = 0; i < ROWS; i++) {
            var email = "p" + i + "." + run + "@example.com";
            individuals.append("I-%d,%s,A,%s,2020-01-01\n".formatted(i, partner, email));
            credentials.append("C-%d-%s,%s,CLOUD_PRACTITIONER,2020-01-01\n".formatted(i, run, email));
        }

        var jobs = atOnce(
                () -> take(ImportKind.INDIVIDUALS, individuals.toString()),
                () -> take(ImportKind.INDIVIDUALS, individuals.toString()),
                () -> take(ImportKind.CREDENTIALS, credentials.toString()));

        assertThat(jobs).allSatisfy(job -> assertThat(job.status()).isEqualTo(ImportStatus.COMPLETED));
        assertThat(jobs.get(0).rows().created() + jobs.get(1).rows().created()).isEqualTo(ROWS);
        assertThat(jobs.get(0).rows().unchanged() + jobs.get(1).rows().unchanged())
                .isEqualTo(ROWS);
        assertThat(count("individual")).isEqualTo(ROWS);
        assertThat(count("holding")).isEqualTo(ROWS);
    }

    @SafeVarargs
    private static List<ImportJob> atOnce(Callable<ImportJob>... works) throws Exception {
        var barrier = new CyclicBarrier(works.length);
        var threads = Executors.newFixedThreadPool(works.length);
        try {
            var results = new ArrayList<ImportJob>();
            var futures = List.of(works).stream()
                    .map(work -> threads.submit(() -> {
                        barrier.await();
                        return work.call();
                    }))
                    .toList();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
