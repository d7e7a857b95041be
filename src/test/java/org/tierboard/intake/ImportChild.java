package org.tierboard.intake;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.tierboard.account.PartnerAccess;
import org.tierboard.credential.CredentialTypes;
import org.tierboard.guide.Guides;
import org.tierboard.kernel.PartnerId;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.site.RequestsUnderWay;
import tools.jackson.databind.json.JsonMapper;

/**
 * A copy of the application that does nothing but imports, in a Java of its own, so that it can be killed. It starts in a
 * tenth of the time; all that imports, audits and talks to the database is the application's own.
 */
final class ImportChild {

    /** What begins a line that is meant for whoever started it. */
    static final String SAYS = "> ";

    private final Imports imports;
    private final ImportReports reports;

    private ImportChild(AnnotationConfigApplicationContext context) {
        this.imports = context.getBean(Imports.class);
        this.reports = context.getBean(ImportReports.class);
    }

    /** @param arguments URL, user and password of a migrated database */
    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        System.setProperty("child.url", arguments[0]);
        System.setProperty("child.user", arguments[1]);
        System.setProperty("child.password", arguments[2]);
        try (var context = new AnnotationConfigApplicationContext()) {
            context.register(Beans.class, Class.forName("org.tierboard.audit.AuditWriter"));
            context.refresh();
            context.getBean(DeadImports.class).bury();
            context.getBean(ImportQueue.class).clearSpool();
            new ImportChild(context).obey();
        }
    }

    private void obey() throws IOException {
        say("ready");
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var order = orders.readLine(); order != null; order = orders.readLine()) {
            var words = order.split(" ");
            if (words[0].equals("import")) {
                say("submitted " + submit(ImportKind.require(words[1]), words[2], Path.of(words[3])));
            } else {
                say("status " + reports.find(words[1], ImportTest.ADMINISTRATOR).status());
            }
        }
    }

    /** As an upload: a file of the application's own, in its turn. */
    private UUID submit(ImportKind kind, String partner, Path file) throws IOException {
        var order = new ImportOrder(
                kind, ImportMode.PARTIAL, false, String.valueOf(file.getFileName()), ImportTest.ADMINISTRATOR);
        try (var bytes = Files.newInputStream(file)) {
            return imports.submit(kind.isOfOnePartner() ? order.of(PartnerId.of(partner)) : order, Spool.keep(bytes));
        }
    }

    private static void say(String what) {
        // On standard output: it reaches whoever started this process even if the process is killed right after.
        System.out.println(SAYS + what);
        System.out.flush();
    }

    /** What an import needs, and no more. */
    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    @Import({
        Imports.class,
        ImportReports.class,
        ImportEntries.class,
        ImportQueue.class,
        ImportWork.class,
        ImportSteps.class,
        ImportProgress.class,
        ImportJobs.class,
        ImportNode.class,
        Rejections.class,
        DeadImports.class,
        KindsOfFile.class,
        CredentialTypes.class,
        PartnerAccess.class
    })
    static class Beans {

        @Bean(destroyMethod = "close")
        HikariDataSource dataSource() {
            var pool = new HikariDataSource();
            pool.setJdbcUrl(System.getProperty("child.url"));
            pool.setUsername(System.getProperty("child.user"));
            pool.setPassword(System.getProperty("child.password"));
            pool.setMinimumIdle(1);
            return pool;
        }

        @Bean
        PlatformTransactionManager transactions(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        JdbcClient jdbc(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        JsonMapper json() {
            return JsonMapper.builder().build();
        }

        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }

        @Bean
        ProgrammeCalendar calendar(InstantSource clock) {
            return new ProgrammeCalendar(clock, ZoneOffset.UTC);
        }

        @Bean
        RequestsUnderWay requests() {
            return new RequestsUnderWay();
        }

        @Bean
        Guides guides() {
            return new Guides(List.of());
        }
    }
}
