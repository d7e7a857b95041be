package org.tierboard.account;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.Deed;

/** Links by which a person chooses a password: good for seven days and one use. Looking at one changes nothing. */
@Repository
public class PasswordLinks {

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private static final String ISSUE = """
            insert into password_link (user_no, link_hash, expires_at)
            values (:user, :hash, :until)
                on conflict (user_no) do update
               set link_hash = excluded.link_hash,
                   expires_at = excluded.expires_at
            """;

    private static final String OWNER = """
            select app_user.user_no,
                   app_user.name,
                   app_user.email,
                   app_user.role
              from password_link
              join app_user on app_user.user_no = password_link.user_no
             where password_link.link_hash = :hash
               and password_link.expires_at > :now
               and not app_user.disabled
            """;

    private static final String SPEND = """
            delete from password_link
             where link_hash = :hash
               and expires_at > :now
            """;

    private final JdbcClient jdbc;
    private final UserAccounts accounts;
    private final Passwords passwords;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    PasswordLinks(
            JdbcClient jdbc,
            UserAccounts accounts,
            Passwords passwords,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
    }

    /** Whose link it is; nobody's if it is spent, outdated or was never one. */
    public Optional<Viewer> owner(String token) {
        return jdbc.sql(OWNER)
                .param("hash", new Secret(token).hash())
                .param("now", Timestamp.from(clock.instant()))
                .query(Viewers::viewer)
                .optional();
    }

    /** Sets the password and spends the link; false if it was spent meanwhile. */
    @Transactional
    public boolean redeem(String token, String password) {
        var owner = owner(token);
        if (owner.isEmpty() || !spend(token)) {
            return false;
        }
        var account = accounts.findById(owner.get().userNo()).orElseThrow();
        account.setPassword(passwords.hash(password));
        events.publishEvent(Deed.of("user.password-chosen")
                .on("user", account.userNo())
                .at(account.partnerNo())
                .by(owner.get().actor()));
        return true;
    }

    String issue(int userNo) {
        var secret = Secret.random();
        jdbc.sql(ISSUE)
                .param("user", userNo)
                .param("hash", secret.hash())
                .param("until", Timestamp.from(clock.instant().plus(GOOD_FOR)))
                .update();
        return secret.value();
    }

    void revoke(int userNo) {
        jdbc.sql("delete from password_link where user_no = :user")
                .param("user", userNo)
                .update();
    }

    private boolean spend(String token) {
        return jdbc.sql(SPEND)
                        .param("hash", new Secret(token).hash())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
