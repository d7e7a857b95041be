package org.tierboard.account;

import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Lets in who knows the password. Takes as long, and says as little, whether or not there is such an account. */
@Service
public class SignIn {

    private static final String BY_EMAIL = """
            select user_no,
                   password_hash,
                   session_epoch,
                   disabled
              from app_user
             where address_of(email) = address_of(:email)
            """;

    private static final String UPGRADE = """
            update app_user
               set password_hash = :better
             where user_no = :user
               and password_hash = :known
            """;

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final SignInAllowance allowance;
    private final InstantSource clock;

    SignIn(JdbcClient jdbc, Passwords passwords, SignInAllowance allowance, InstantSource clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.allowance = allowance;
        this.clock = clock;
    }

    /**
     * Who signs in, or empty if address and password don't belong together or the account is disabled.
     *
     * @param source the network address that the attempt comes from
     * @throws TooManyAttempts if the address or the source failed too often; the password isn't looked at then
     */
    public Optional<SignedIn> attempt(String email, String password, String source) {
        var attempt = allowance.take(email, source);
        var known = find(email);
        if (!passwords.matches(password, known.map(Known::passwordHash).orElse(null))) {
            return Optional.empty();
        }
        var account = known.orElseThrow();
        if (account.disabled()) {
            return Optional.empty();
        }
        attempt.giveBack();
        upgrade(account, password);
        return Optional.of(new SignedIn(account.userNo(), account.sessionEpoch(), clock.instant()));
    }

    private Optional<Known> find(String email) {
        return jdbc.sql(BY_EMAIL).param("email", email).query(Known.class).optional();
    }

    private void upgrade(Known account, String password) {
        var hash = account.passwordHash();
        if (hash != null && passwords.isOutdated(hash)) {
            jdbc.sql(UPGRADE)
                    .param("better", passwords.hash(password))
                    .param("user", account.userNo())
                    .param("known", hash)
                    .update();
        }
    }

    private record Known(int userNo, @Nullable String passwordHash, int sessionEpoch, boolean disabled) {}
}
