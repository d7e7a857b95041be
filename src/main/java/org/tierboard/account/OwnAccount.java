package org.tierboard.account;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people change of their own account. */
@Service
public class OwnAccount {

    private final UserAccounts accounts;
    private final Passwords passwords;
    private final SignInAllowance allowance;
    private final InstantSource clock;

    OwnAccount(UserAccounts accounts, Passwords passwords, SignInAllowance allowance, InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.allowance = allowance;
        this.clock = clock;
    }

    @Transactional
    public void rename(Viewer viewer, String name) {
        own(viewer).rename(name);
    }

    /**
     * Sets another password and ends all sessions; the answer is what a session that goes on must remember. Empty if
     * the current password is wrong.
     *
     * @param source the network address that the attempt comes from
     * @throws TooManyAttempts as at sign-in: a session left open mustn't become a way to guess the password
     */
    public Optional<SignedIn> changePassword(Viewer viewer, String current, String wanted, String source) {
        var attempt = allowance.take(viewer.email(), source);
        var account = own(viewer);
        if (!passwords.matches(current, account.passwordHash())) {
            return Optional.empty();
        }
        attempt.giveBack();
        account.setPassword(passwords.hash(wanted));
        accounts.save(account);
        return Optional.of(new SignedIn(account.userNo(), account.sessionEpoch(), clock.instant()));
    }

    private UserAccount own(Viewer viewer) {
        return accounts.findById(viewer.userNo()).orElseThrow();
    }
}
