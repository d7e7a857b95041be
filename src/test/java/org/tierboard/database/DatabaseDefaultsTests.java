package org.tierboard.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.mock.env.MockEnvironment;

/** What depends on whether the operator has configured a database. */
class DatabaseDefaultsTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void showsTheDemonstrationOnTheLoopbackAddressOnlyWhereNoDatabaseIsConfigured() {
        assertThat(afterwards().getProperty("server.address")).isEqualTo("127.0.0.1");
        assertThat(afterwards().getProperty("tierboard.demo")).isEqualTo("true");
    }

    @Test
    void takesABlankUrlForNone() {
        environment.setProperty("spring.datasource.url", "");

        assertThat(afterwards().getProperty("tierboard.demo")).isEqualTo("true");
    }

    @Test
    void showsNoDemonstrationAndListensEverywhereOverAConfiguredDatabase() {
        configureADatabase();

        assertThat(afterwards().getProperty("server.address")).isNull();
        assertThat(afterwards().getProperty("tierboard.demo")).isNull();
    }

    @Test
    void leavesTheLastWordToTheOperator() {
        environment.setProperty("server.address", "0.0.0.0");
        environment.setProperty("tierboard.demo", "false");

        assertThat(afterwards().getProperty("server.address")).isEqualTo("0.0.0.0");
        assertThat(afterwards().getProperty("tierboard.demo")).isEqualTo("false");
    }

    @Test
    void grantsToTheApplicationsLoginWhereTheOwnerHasItsOwn() {
        configureADatabase();
        environment.setProperty("spring.flyway.user", "boss");

        assertThat(afterwards().getProperty("spring.flyway.placeholders.application_role"))
                .isEqualTo("clerk");
        assertThat(afterwards().getProperty("spring.datasource.hikari.connection-init-sql"))
                .isNull();
    }

    @Test
    void takesTheSameLoginTwiceForOneLogin() {
        configureADatabase();
        environment.setProperty("spring.flyway.user", "clerk");

        assertThat(afterwards().getProperty("spring.datasource.hikari.connection-init-sql"))
                .isEqualTo("set role \"tierboard_app\"");
    }

    @Test
    void asksForTheApplicationsLoginWhereOnlyTheOwnersIsKnown() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/tierboard?user=clerk");
        environment.setProperty("spring.flyway.user", "boss");

        assertThatExceptionOfType(DatabaseStartException.class)
                .isThrownBy(this::afterwards)
                .satisfies(refusal -> assertThat(refusal.action()).contains("SPRING_DATASOURCE_USERNAME"));
    }

    private void configureADatabase() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/tierboard");
        environment.setProperty("spring.datasource.username", "clerk");
        environment.setProperty("spring.datasource.password", "secret");
    }

    private ConfigurableEnvironment afterwards() {
        new DatabaseDefaults().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
