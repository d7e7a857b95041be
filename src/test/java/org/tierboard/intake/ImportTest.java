package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.OverHttp;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.kernel.PartnerId;

/** What tests of imports have in common: a partner of their own, and files written as text. */
@OverHttp
abstract class ImportTest {

    static final Viewer ADMINISTRATOR = new Viewer(1_000_001, "Ada Admin", "ada@example.com", Role.ADMINISTRATOR);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Imports imports;

    @Autowired
    ImportReports reports;

    @Autowired
    JdbcClient jdbc;

    /** A partner that only this test knows. */
    String partner;

    int partnerNo;

    @BeforeEach
    void aPartner() {
        partner = "T-" + NUMBER.incrementAndGet();
        partnerNo = newPartner(partner);
    }

    int newPartner(String id) {
        return jdbc.sql("insert into partner (partner_id, name) values (:id, 'Example') returning partner_no")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    static String unique(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(0, 8);
    }

    ImportJob take(ImportKind kind, String csv) {
        return take(kind, ImportMode.PARTIAL, csv);
    }

    ImportJob take(ImportKind kind, ImportMode mode, String csv) {
        return take(kind, mode, csv.getBytes(StandardCharsets.UTF_8));
    }

    ImportJob take(ImportKind kind, ImportMode mode, byte[] csv) {
        var file = Spool.keep(new ByteArrayInputStream(csv));
        try {
            var order = new ImportOrder(kind, mode, false, kind.wireName() + ".csv", ADMINISTRATOR);
            return imports.run(kind.isOfOnePartner() ? order.of(PartnerId.of(partner)) : order, file);
        } finally {
            Spool.discard(file);
        }
    }

    /** The only rejection of a file. */
    RejectedRow onlyRejection(ImportKind kind, String csv) {
        var job = take(kind, csv);
        assertThat(job.message()).isNull();
        var rejections = reports.firstRejections(job);
        assertThat(rejections).hasSize(1);
        return rejections.get(0);
    }

    static void assertCounts(ImportJob job, long created, long updated, long unchanged, long rejected) {
        assertThat(job.message()).isNull();
        assertThat(job.status()).isEqualTo(ImportStatus.COMPLETED);
        assertThat(job.rows())
                .isEqualTo(new Counts(
                        created + updated + unchanged + rejected, created, updated, unchanged, rejected, rejected));
    }

    List<Map<String, Object>> rows(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query().listOfRows();
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table + " where partner_no = ?")
                .param(partnerNo)
                .query(Long.class)
                .single();
    }
}
