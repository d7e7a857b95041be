package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.TestDatabase;

@SpringBootTest
@Import(TestDatabase.class)
@Transactional
class NewestImportsTests {

    @Autowired
    NewestImports imports;

    @Autowired
    JdbcClient jdbc;

    @Test
    void knowsTheLastImportThatWroteSomething() {
        assertThat(imports.moments()).isEqualTo(new NewestImports.Moments(null, null));

        imported("credentials", "COMPLETED", false, "2026-02-12T06:00:00Z");
        imported("credentials", "COMPLETED", false, "2026-02-11T06:00:00Z");
        imported("credentials", "COMPLETED", true, "2026-02-13T06:00:00Z");
        imported("credentials", "FAILED", false, "2026-02-14T06:00:00Z");
        imported("individuals", "COMPLETED", false, "2026-02-15T06:00:00Z");

        assertThat(imports.moments()).isEqualTo(new NewestImports.Moments(Instant.parse("2026-02-12T06:00:00Z"), null));
    }

    private void imported(String kind, String status, boolean dryRun, String finishedAt) {
        jdbc.sql("""
                insert into import_job (kind, mode, dry_run, status, file_name, file_size, file_sha256, file_header,
                                        user_no, user_name, node, finished_at)
                values (:kind, 'PARTIAL', :dryRun, :status, 'f.csv', 0, '', '{}', 1, 'Ann', 1, cast(:at as timestamptz))
                """)
                .param("kind", kind)
                .param("dryRun", dryRun)
                .param("status", status)
                .param("at", finishedAt)
                .update();
    }
}
