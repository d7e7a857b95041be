package org.tierboard.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the first administrator from the settings, if there is none; says how, if nobody could sign in at all. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private static final String ADMINISTRATED = """
            select exists (
                   select
                     from app_user
                    where role = 'ADMINISTRATOR')
            """;

    private final NewUsers users;
    private final PasswordPolicy policy;
    private final JdbcClient jdbc;
    private final BootstrapProperties settings;

    FirstAdministrator(NewUsers users, PasswordPolicy policy, JdbcClient jdbc, BootstrapProperties settings) {
        this.users = users;
        this.policy = policy;
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.isComplete() && !exists(ADMINISTRATED)) {
            create(settings.adminEmail(), settings.adminPassword());
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void warnIfNobodyCanSignIn() {
        if (!exists("select exists (select from app_user)")) {
            log.warn("There is no user, so nobody can sign in. Set tierboard.bootstrap.admin-email and"
                    + " tierboard.bootstrap.admin-password (or TIERBOARD_BOOTSTRAP_ADMIN_EMAIL and"
                    + " TIERBOARD_BOOTSTRAP_ADMIN_PASSWORD) and start again: they make the first administrator.");
        }
    }

    private void create(String email, String password) {
        policy.objection(password, email).ifPresent(objection -> {
            throw new IllegalStateException("tierboard.bootstrap.admin-password can't be taken: " + objection
                    + ". It needs 12 to 256 characters and must be none of the common ones.");
        });
        try {
            users.create(new NewUser(email, "Administrator", Role.ADMINISTRATOR, null), password);
            log.info("Created the first administrator, {}", email);
        } catch (EmailTaken | DataIntegrityViolationException taken) {
            log.warn("The first administrator was not created: {} has an account already", email);
        }
    }

    private boolean exists(String question) {
        return jdbc.sql(question).query(Boolean.class).single();
    }
}
