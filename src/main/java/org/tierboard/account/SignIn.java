package org.tierboard.account;

import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.tierboard.kernel.Deed;

/** Lets in who knows the password. Takes as long, and says as little, whether or not there is such an account. */
@Service
public class SignIn {

    private static final String BY_EMAIL = """
            select user_no,
                   name,
                   role,
                   partner_no,
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
    private final ApplicationEventPublisher events;

    SignIn(
            JdbcClient jdbc,
            Passwords passwords,
            SignInAllowance allowance,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.allowance = allowance;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Who signs in, or empty if address and password don't belong together or the account is disabled.
     *
     * @param source the network address that the attempt comes from
     * @throws TooManyAttempts if the address or the source failed too often; the password isn't looked at then
     */
    public Optional<SignedIn> attempt(String email, String password, String source) {
        var attempt = take(email, source);
        var known = find(email);
        if (!passwords.matches(password, known.map(Known::passwordHash).orElse(null))) {
            return refused(known, "WRONG_PASSWORD");
        }
        var account = known.orElseThrow();
        if (account.disabled()) {
            return refused(known, "DISABLED");
        }
        attempt.giveBack();
        upgrade(account, password);
        events.publishEvent(account.deed("sign-in").by(account.actor()));
        return Optional.of(new SignedIn(account.userNo(), account.sessionEpoch(), clock.instant()));
    }

    private SignInAllowance.Attempt take(String email, String source) {
        try {
            return allowance.take(email, source);
        } catch (TooManyAttempts spent) {
            // once a minute is enough, or whoever keeps trying writes as much as they like
            if (allowance.isNews(source)) {
                refused(find(email), "THROTTLED");
            }
            throw spent;
        }
    }

    /** Nobody is named for an unknown address: what people type there may be anything, their password included. */
    private Optional<SignedIn> refused(Optional<Known> known, String reason) {
        var deed = Deed.refusal("sign-in").because(reason);
        events.publishEvent(
                known.map(account -> deed.on("user", account.userNo()).at(account.partnerNo()))
                        .orElse(deed));
        return Optional.empty();
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

    private record Known(
            int userNo,
            String name,
            Role role,
            @Nullable Integer partnerNo,
            @Nullable String passwordHash,
            int sessionEpoch,
            boolean disabled) {

        Deed.Actor actor() {
            return new Deed.Actor(userNo, name, role.name());
        }

        Deed deed(String action) {
            return Deed.of(action).on("user", userNo).at(partnerNo);
        }
    }
}
