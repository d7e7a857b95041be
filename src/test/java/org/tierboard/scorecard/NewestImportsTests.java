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

    private int partnerNo;

    @Test
    void knowsTheLastImportThatWroteSomething() {
        assertThat(moments()).isEqualTo(new NewestImports.Moments(null, null));

        imported("credentials", "COMPLETED", false, "2026-02-12T06:00:00Z");
        imported("credentials", "COMPLETED", false, "2026-02-11T06:00:00Z");
        imported("credentials", "COMPLETED", true, "2026-02-13T06:00:00Z");
        imported("credentials", "FAILED", false, "2026-02-14T06:00:00Z");
        imported("individuals", "COMPLETED", false, "2026-02-15T06:00:00Z");

        assertThat(moments()).isEqualTo(new NewestImports.Moments(Instant.parse("2026-02-12T06:00:00Z"), null));
    }

    @Test
    void aFileOfAceOpportunitiesMakesThoseOfItsPartnerFresh() {
        imported("opportunities", "COMPLETED", false, "2026-02-12T06:00:00Z");
        imported("ace-opportunities", "COMPLETED", false, "2026-02-13T06:00:00Z");
        ofPartner("P-ACE");

        assertThat(moments().opportunities()).isEqualTo(Instant.parse("2026-02-13T06:00:00Z"));
        assertThat(imports.moments(0).opportunities()).isEqualTo(Instant.parse("2026-02-12T06:00:00Z"));
    }

    @Test
    void aFeedThatBroughtTheSameAgainHasComeToo() {
        imported("credentials", "COMPLETED", false, "2026-02-12T06:00:00Z");
        came("training", "credentials", null, "2026-02-19T06:00:00Z");
        came("sales", "ace-opportunities", "P-ACE", "2026-02-18T06:00:00Z");
        came("plans", "business-plans", null, "2026-02-20T06:00:00Z");
        ofPartner("P-ACE");

        assertThat(moments())
                .isEqualTo(new NewestImports.Moments(
                        Instant.parse("2026-02-19T06:00:00Z"), Instant.parse("2026-02-18T06:00:00Z")));
        assertThat(imports.moments(0).opportunities()).isNull();
    }

    private NewestImports.Moments moments() {
        return imports.moments(partnerNo);
    }

    /** What was imported so far of a single partner is of that one. */
    private void ofPartner(String id) {
        partnerNo = jdbc.sql("insert into partner (partner_id, name) values (?, 'Example') returning partner_no")
                .param(id)
                .query(Integer.class)
                .single();
        jdbc.sql("update import_job set partner_no = ? where kind = 'ace-opportunities'")
                .param(partnerNo)
                .update();
    }

    private void came(String feed, String kind, String partner, String at) {
        jdbc.sql("insert into feed_state (feed, known_since, kind, partner_id, succeeded_at)"
                        + " values (:feed, now(), :kind, :partner, cast(:at as timestamptz))")
                .param("feed", feed)
                .param("kind", kind)
                .param("partner", partner)
                .param("at", at)
                .update();
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
