package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.TestDatabase;
import org.tierboard.kernel.PartnerId;

/**
 * Every call to the database that an import makes goes wrong in turn, in each way in which it can: nothing is ever written
 * in part, the report tells what is stored, nothing is held on to, and a second try ends where an undisturbed one does.
 */
@SpringBootTest
@Import({TestDatabase.class, Faults.Configuration.class})
@Tag("exhaustive")
class FaultyCallsTests {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path directory;

    @Autowired
    Imports imports;

    @Autowired
    ImportReports reports;

    @Autowired
    Rejections rejections;

    @Autowired
    ImportNode node;

    @Autowired
    Faults faults;

    @Autowired
    JdbcClient jdbc;

    /** Connections and locks that are somebody else's. */
    private int held;

    /** One file, and whose it is; none of two attempts has what another has. */
    private record Attempt(Sample sample, String partner, Path file) {

        String name() {
            return String.valueOf(file.getFileName());
        }

        ImportOrder order() {
            var order = new ImportOrder(sample.kind, sample.mode, false, name(), ImportTest.ADMINISTRATOR);
            return sample.kind.isOfOnePartner() ? order.of(PartnerId.of(partner)) : order;
        }
    }

    /** Its copy's sign of life is another import's then, and goes on when this one is lost. */
    @Test
    void theSameGoesForAnImportBesideAnother() throws IOException {
        var another = UUID.randomUUID();
        node.enlist(another);
        held = 1;
        try {
            nothingIsWrittenInPartWhicheverCallGoesWrong(Sample.OPPORTUNITIES);
        } finally {
            node.release(another);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrittenInPartWhicheverCallGoesWrong(Sample sample) throws IOException {
        var undisturbed = attempt(sample);
        faults.begin(0, Faults.Mode.FAILS);
        var job = imports.run(undisturbed.order(), undisturbed.file());
        int calls = faults.end();
        var facts = facts(undisturbed);

        assertThat(job.status()).isEqualTo(ImportStatus.COMPLETED);
        assertThat(facts).hasSizeGreaterThan(3);
        assertThat(calls).isGreaterThan(25);
        for (var mode : Faults.Mode.values()) {
            for (int call = 1; call <= calls; call++) {
                disturb(attempt(sample), mode, call, facts);
            }
        }
    }

    private void disturb(Attempt attempt, Faults.Mode mode, int call, List<String> facts) {
        var told = tell(attempt, mode, call);
        var where = "%s, call %d (%s), %s".formatted(attempt.sample(), call, faults.hit(), mode);
        var status = settled(attempt);

        assertThat(faults.hit()).as(where).isNotEmpty();
        assertThat(told).as(where + ": what was told").isIn("nothing", status);
        assertThat(facts(attempt))
                .as(where + ": facts of an import that is " + status)
                .isEqualTo(status.equals("COMPLETED") ? facts : List.of());
        assertNothingIsHeld(where);

        var again = imports.run(attempt.order(), attempt.file());

        assertThat(again.status()).as(where + ": the second try").isEqualTo(ImportStatus.COMPLETED);
        assertThat(facts(attempt)).as(where + ": after the second try").isEqualTo(facts);
    }

    /** What the caller was told. */
    private String tell(Attempt attempt, Faults.Mode mode, int call) {
        faults.begin(call, mode);
        try {
            return imports.run(attempt.order(), attempt.file()).status().name();
        } catch (RuntimeException failure) {
            return "nothing";
        } finally {
            faults.end();
        }
    }

    /** How the import ended, as whoever looks next is told; rejections and the audit say the same. */
    private String settled(Attempt attempt) {
        var id = jdbc.sql("select import_id from import_job where file_name = ?")
                .param(attempt.name())
                .query(UUID.class)
                .optional();
        if (id.isEmpty()) {
            return "unknown";
        }
        await(() -> !find(id.get()).isRunning(), "the import ends");
        var job = find(id.get());
        assertThat(rejections.first(job.id(), 100)).as("rejections of %s", job).hasSize((int)
                job.rows().faulty());
        assertThat(audited(job.id()))
                .containsExactly("import." + job.status().name().toLowerCase(java.util.Locale.ROOT));
        return job.status().name();
    }

    private ImportJob find(UUID id) {
        return reports.find(id.toString(), ImportTest.ADMINISTRATOR);
    }

    private List<String> audited(UUID id) {
        return jdbc.sql("select action from audit_line where subject_id = ?")
                .param(id.toString())
                .query(String.class)
                .list();
    }

    /** Connections go back to the pool, and no session keeps a lock or a table of an import. */
    private void assertNothingIsHeld(String where) {
        await(() -> faults.taken() == held, where + ": all connections are back");
        await(() -> locksAndTables() == held, where + ": no lock and no staged row is left");
    }

    private long locksAndTables() {
        return jdbc.sql("""
                        select (select count(*) from pg_locks where locktype = 'advisory' and classid = ?::oid)
                             + (select count(*) from pg_class where relname in ('incoming', 'fault', 'repeated'))
                        """).param(NodeLock.CLASS).query(Long.class).single();
    }

    private static void await(BooleanSupplier condition, String what) {
        var until = System.nanoTime() + SOON.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(until);
            Thread.onSpinWait();
        }
    }

    private Attempt attempt(Sample sample) throws IOException {
        var partner = "F-" + UUID.randomUUID();
        jdbc.sql("insert into partner (partner_id, name) values (?, 'Example')")
                .param(partner)
                .update();
        var file = directory.resolve(partner + ".file");
        return new Attempt(sample, partner, Files.writeString(file, sample.file.replace("%", partner)));
    }

    private List<String> facts(Attempt attempt) {
        return Stream.of(attempt.sample().facts)
                .flatMap(sql -> jdbc.sql(sql).param(attempt.partner()).query(String.class).list().stream())
                .map(fact -> fact.replace(attempt.partner(), "%"))
                .toList();
    }

    private static final String OPPORTUNITIES_OF = """
            select concat_ws('|', o.opportunity_id, o.customer, o.workload, o.origin, o.stage, o.launched_on,
                             o.launched_on_source, o.estimated_mrr)
              from opportunity o
              join partner p using (partner_no)
             where p.partner_id = ?
             order by o.opportunity_id
            """;

    private static final String INCOMPLETE_OF = """
            select concat_ws('|', l.opportunity_id, l.customer, l.estimated_mrr)
              from incomplete_launch l
              join partner p using (partner_no)
             where p.partner_id = ?
             order by l.opportunity_id
            """;

    private static final String CREDENTIALS_OF = """
            select concat_ws('|', credential_id, email, type_no, earned_on, expires_on)
              from credential
             where credential_id like ? || '%'
             order by credential_id
            """;

    /** Files in which something of everything is; % stands for the partner. */
    enum Sample {
        OPPORTUNITIES(ImportKind.OPPORTUNITIES, ImportMode.PARTIAL, """
                opportunity_id,partner_id,customer,workload,origin,stage,launched_on,estimated_mrr
                O-1,%,Bank,Lake,PARTNER,Launched,2021-01-02,100.00
                O-2,%,Shop,Web,AWS,Launched,2021-01-03,200.00
                O-3,%,Farm,Sensors,PARTNER,Qualified,,300.00
                O-4,%,Port,Cranes,PARTNER,Committed,,400.00
                O-1,%,Bank,Lake,PARTNER,Launched,2021-01-02,100.00
                O-2,%,Another,Web,AWS,Launched,2021-01-03,200.00
                O-5,%,Town,Buses,PARTNER,Launched,2021-02-30,1.00
                O-6,nobody,Town,Buses,PARTNER,Qualified,,1.00
                """, OPPORTUNITIES_OF),
        CREDENTIALS(ImportKind.CREDENTIALS, ImportMode.ATOMIC, """
                credential_id,email,credential,earned_on,expires_on
                %-1,ann.%@example.com,CLOUD_PRACTITIONER,2021-01-01,2024-01-01
                %-2,bob.%@example.com,SECURITY_SPECIALTY,2021-01-02,2024-01-02
                %-3,cid.%@example.com,TECHNICAL_ACCREDITATION,2021-01-03,
                %-4,dan.%@example.com,DEVELOPER_ASSOCIATE,2021-01-04,2024-01-04
                """, CREDENTIALS_OF),
        ACE(ImportKind.ACE_OPPORTUNITIES, ImportMode.PARTIAL, """
                [{"Catalog": "AWS", "Id": "O1", "LifeCycle": {"Stage": "Launched", "TargetCloseDate": "2021-05-06"},
                  "Customer": {"Account": {"CompanyName": "Bank"}}, "Project": {"Title": "Lake",
                  "ExpectedCustomerSpend": [{"Amount": "600", "CurrencyCode": "USD", "Frequency": "Monthly", "TargetCompany": "AWS"}]}},
                 {"Catalog": "AWS", "RelatedOpportunityId": "O1", "Origin": "AWS Referral",
                  "LifeCycle": {"Stage": "Launched", "TargetCloseDate": "2021-04-05"}},
                 {"Catalog": "AWS", "Id": "O2", "LifeCycle": {"Stage": "Committed", "TargetCloseDate": "2021-05-06"},
                  "Customer": {"Account": {"CompanyName": "Shop"}}, "Project": {"Title": "Web",
                  "ExpectedCustomerSpend": [{"Amount": "700", "CurrencyCode": "USD", "Frequency": "Monthly", "TargetCompany": "AWS"}]}},
                 {"Catalog": "AWS", "Id": "O3", "LifeCycle": {"Stage": "Launched"},
                  "Customer": {"Account": {"CompanyName": "Farm"}}, "Project": {"Title": "Day unknown",
                  "ExpectedCustomerSpend": [{"Amount": "800", "CurrencyCode": "USD", "Frequency": "Monthly", "TargetCompany": "AWS"}]}},
                 {"Catalog": "AWS", "Id": "O4", "LifeCycle": {"Stage": "Qualified", "TargetCloseDate": "2021-05-06"},
                  "Customer": {"Account": {"CompanyName": "Port"}}, "Project": {"Title": "Cranes",
                  "ExpectedCustomerSpend": [{"Amount": "900", "CurrencyCode": "USD", "Frequency": "Monthly", "TargetCompany": "AWS"}]}}]
                """, OPPORTUNITIES_OF, INCOMPLETE_OF);

        private final ImportKind kind;
        private final ImportMode mode;
        private final String file;
        private final String[] facts;

        Sample(ImportKind kind, ImportMode mode, String file, String... facts) {
            this.kind = kind;
            this.mode = mode;
            this.file = file;
            this.facts = facts;
        }
    }
}
