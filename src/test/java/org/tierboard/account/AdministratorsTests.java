package org.tierboard.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;

/** How the first administrator comes, and why the last one doesn't go. */
@OverHttp
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class AdministratorsTests {

    @Autowired
    Users users;

    @Autowired
    NewUsers newcomers;

    @Autowired
    PasswordPolicy policy;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nobodyYet() {
        List.of("api_token", "password_link", "assignment", "app_user")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void firstAdministratorComesFromTheSettingsOnce() {
        start("root@example.com", "seven green bottles");
        start("other@example.com", "seven green bottles");

        assertThat(jdbc.sql("select email || ' ' || role from app_user")
                        .query(String.class)
                        .list())
                .containsExactly("root@example.com ADMINISTRATOR");
    }

    @Test
    void weakFirstPasswordStopsTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> start("root@example.com", "admin"))
                .withMessageContaining("tierboard.bootstrap.admin-password");
    }

    @Test
    void withoutUsersTheLogSaysHowToGetOne(CapturedOutput output) {
        first("", "").warnIfNobodyCanSignIn();
        assertThat(output).contains("tierboard.bootstrap.admin-email");
    }

    @Test
    void withUsersTheLogSaysNothing(CapturedOutput output) {
        people.administrator();
        var before = output.getAll().length();

        first("", "").warnIfNobodyCanSignIn();

        assertThat(output.getAll().substring(before)).doesNotContain("nobody can sign in");
    }

    @Test
    void lastAdministratorIsNeitherDisabledNorMoved() {
        var last = people.administrator().userNo();
        var another = new Viewer(0, "Another", "another@example.com", Role.ADMINISTRATOR);

        assertThatExceptionOfType(UserRefused.class)
                .isThrownBy(() -> users.disable(another, last))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(UserRefused.Reason.LAST_ADMINISTRATOR));
        assertThatExceptionOfType(UserRefused.class)
                .isThrownBy(() -> users.change(last, 1, new UserChange("Ann", Role.PARTNER_MANAGER, null)));

        people.administrator();
        users.disable(another, last);
    }

    private void start(String email, String password) {
        first(email, password).run(new DefaultApplicationArguments());
    }

    private FirstAdministrator first(String email, String password) {
        return new FirstAdministrator(newcomers, policy, jdbc, new BootstrapProperties(email, password));
    }
}
