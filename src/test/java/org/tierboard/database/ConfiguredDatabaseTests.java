package org.tierboard.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.TestDatabase;

/** Starts over a database of the operator's own, with the logins that operators have. */
class ConfiguredDatabaseTests {

    private final TestServer server = TestServer.running();
    private final DatabaseAccess database = TestDatabase.bareDatabase();

    @BeforeEach
    void removeTheLoginsOfThisTest() {
        dropLogin("operator_role");
        dropLogin("operator");
    }

    @AfterEach
    void dropTheDatabase() {
        String name = database.url().substring(database.url().lastIndexOf('/') + 1);
        server.asSuperuser("drop database %s with (force)".formatted(name));
        removeTheLoginsOfThisTest();
    }

    @Test
    void worksAsTheApplicationsLoginWhereTheOwnerHasItsOwn() {
        try (var application = start(
                database.application(),
                "spring.flyway.user=" + database.owner().username(),
                "spring.flyway.password=" + database.owner().password())) {
            assertThatTheSchemaIsOutOfReach(application, database.application().username(), "tierboard_app");
            assertThat(ask(application, "select tableowner from pg_tables where tablename = 'probe'"))
                    .isEqualTo("tierboard_owner");
        }
    }

    @Test
    void worksAsARoleThatOwnsNothingEvenWhereASuperuserIsGiven() {
        try (var application = start(server.superuser())) {
            assertThatTheSchemaIsOutOfReach(application, server.superuser().username(), "tierboard_app");
        }
    }

    @Test
    void createsThatRoleWhereTheLoginMayCreateRoles() {
        server.asSuperuser("create role operator login createrole password 'secret'");
        giveTheDatabaseTo("operator");

        try (var application = start(
                new DatabaseLogin("operator", "secret"), "spring.flyway.placeholders.application_role=operator_role")) {
            assertThatTheSchemaIsOutOfReach(application, "operator", "operator_role");
        }
    }

    @Test
    void saysWhatToDoWhereTheLoginMayNotCreateRoles() {
        server.asSuperuser("create role operator login password 'secret'");
        giveTheDatabaseTo("operator");

        assertThatThrownBy(() -> start(
                        new DatabaseLogin("operator", "secret"),
                        "spring.flyway.placeholders.application_role=operator_role"))
                .satisfies(failure -> {
                    var analysis = new DatabaseStartFailureAnalyzer().analyze(failure);
                    assertThat(analysis.getDescription()).contains("operator_role", "permission denied");
                    assertThat(analysis.getAction())
                            .contains("SPRING_FLYWAY_USER", "create role operator_role nologin");
                });
    }

    @Test
    void saysWhichSettingToCorrectWhereTheLoginIsRefused() {
        assertThat(actionAfter(() -> start(new DatabaseLogin("tierboard_app", "wrong"))))
                .contains("SPRING_DATASOURCE_PASSWORD");
    }

    @Test
    void saysWhichSettingToCorrectWhereTheDatabaseIsMissing() {
        assertThat(actionAfter(() -> start(server.superuser(), "spring.flyway.url=" + database.url() + "_missing")))
                .contains("SPRING_DATASOURCE_URL");
    }

    @Test
    void saysThatMigrationsNeedTheOwnerWhereTheirLoginOwnsNothing() {
        assertThat(actionAfter(() -> start(
                        server.superuser(),
                        "spring.flyway.user=" + database.application().username(),
                        "spring.flyway.password=" + database.application().password())))
                .contains("SPRING_FLYWAY_USER");
    }

    @Test
    void startsNoServerOfItsOwn() {
        try (var application = start(server.superuser())) {
            assertThat(application.getBeansOfType(EmbeddedPostgresServer.class)).isEmpty();
        }
    }

    private ConfigurableApplicationContext start(DatabaseLogin login, String... more) {
        List<String> properties = new ArrayList<>(List.of(
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + login.username(),
                "spring.datasource.password=" + login.password(),
                "spring.flyway.locations=classpath:db/probe,classpath:db/callback"));
        properties.addAll(Arrays.asList(more));
        return new SpringApplicationBuilder(DatabaseOnly.class)
                .web(WebApplicationType.NONE)
                .run(properties.stream().map("--"::concat).toArray(String[]::new));
    }

    private static void assertThatTheSchemaIsOutOfReach(
            ConfigurableApplicationContext application, String login, String role) {
        assertThat(ask(application, "select session_user || ' as ' || current_user"))
                .isEqualTo(login + " as " + role);
        assertThat(ask(application, "select count(*)::text from probe")).isEqualTo("0");
        assertThatThrownBy(() -> jdbc(application).sql("drop table probe").update())
                .rootCause()
                .hasMessageContaining("must be owner of table probe");
    }

    private static String actionAfter(ThrowingCallable start) {
        var analysis = new DatabaseRefusalFailureAnalyzer().analyze(catchThrowable(start));
        return analysis.getAction();
    }

    private static String ask(ConfigurableApplicationContext application, String question) {
        return jdbc(application).sql(question).query(String.class).single();
    }

    private static JdbcClient jdbc(ConfigurableApplicationContext application) {
        return application.getBean(JdbcClient.class);
    }

    private void giveTheDatabaseTo(String login) {
        String name = database.url().substring(database.url().lastIndexOf('/') + 1);
        server.asSuperuser("alter database %s owner to %s".formatted(name, login));
    }

    private void dropLogin(String name) {
        server.asSuperuser("drop role if exists " + name);
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        EmbeddedDatabaseAutoConfiguration.class,
        OneLoginAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    static class DatabaseOnly {}
}
