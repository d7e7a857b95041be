package org.tierboard.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tierboard.TestDatabase;

/** What the application may do in its database, asked of PostgreSQL itself. */
class ApplicationRoleTests {

    private static JdbcTemplate application;

    @BeforeAll
    static void migrate() {
        DatabaseAccess access = TestDatabase.bareDatabase();
        Flyway flyway = Flyway.configure()
                .dataSource(
                        access.url(), access.owner().username(), access.owner().password())
                .locations("classpath:db/probe", "classpath:db/callback")
                .placeholders(Map.of("application_role", access.application().username()))
                .load();
        flyway.migrate();
        flyway.migrate(); // a second start grants again
        application = new JdbcTemplate(new DriverManagerDataSource(
                access.url(),
                access.application().username(),
                access.application().password()));
    }

    @Test
    void readsAndWritesRows() {
        application.update("insert into probe (word) values ('a')");
        application.update("update probe set word = 'b' where word = 'a'");

        assertThat(application.queryForList("select word from probe_words", String.class))
                .contains("b");
        assertThat(application.queryForObject("select probe_count()", Long.class))
                .isPositive();
        assertThat(application.update("delete from probe")).isPositive();
    }

    @Test
    void onlyReadsAndAddsToWhatIsAppendOnly() {
        application.update("insert into probe_log (word) values ('a')");

        assertThat(application.queryForObject("select count(*) from probe_log", Long.class))
                .isPositive();
        assertThatIsDenied("update probe_log set word = 'b'");
        assertThatIsDenied("delete from probe_log");
    }

    @Test
    void onlyReadsWhatIsDerived() {
        application.queryForList("select add_up_probe()");

        assertThat(application.queryForObject("select count(*) from probe_sum", Long.class))
                .isPositive();
        assertThatIsDenied("insert into probe_sum (total) values (1)");
        assertThatIsDenied("update probe_sum set total = 1");
        assertThatIsDenied("delete from probe_sum");
    }

    @Test
    void stagesInATemporaryTable() {
        application.execute("create temporary table stage (line text) on commit drop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table other (id int)",
                "create schema other",
                "create view other as select 1",
                "truncate probe",
                "create extension pgcrypto"
            })
    void changesNothingOfTheSchema(String command) {
        assertThatIsDenied(command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table probe add other text",
                "alter table probe disable trigger all",
                "drop table probe",
                "drop view probe_words",
                "create index on probe (word)"
            })
    void changesNothingThatItDoesNotOwn(String command) {
        assertThatThrownBy(() -> application.execute(command)).rootCause().hasMessageContaining("must be owner of");
    }

    @Test
    void seesNothingOfTheMigrations() {
        assertThatIsDenied("select * from flyway_schema_history");
    }

    @Test
    void ownsNothingAndBelongsToNoRole() {
        assertThat(application.queryForObject(
                        "select count(*) from pg_shdepend where refobjid = current_user::regrole and deptype = 'o'",
                        Long.class))
                .isZero();
        assertThat(application.queryForObject(
                        "select count(*) from pg_auth_members where member = current_user::regrole", Long.class))
                .isZero();
        assertThat(application.queryForObject("""
                        select rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication
                          from pg_roles
                         where rolname = current_user
                        """, Boolean.class)).isFalse();
    }

    private static void assertThatIsDenied(String command) {
        assertThatThrownBy(() -> application.execute(command)).rootCause().hasMessageContaining("permission denied");
    }
}
