package org.tierboard.account;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What people change of their own account. */
@Service
public class OwnAccount {

    private final UserAccounts accounts;
    private final Passwords passwords;
    private final SignInAllowance allowance;
    private final InstantSource clock;
    private final OwnChanges changes;

    OwnAccount(
            UserAccounts accounts,
            Passwords passwords,
            SignInAllowance allowance,
            InstantSource clock,
            OwnChanges changes) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.allowance = allowance;
        this.clock = clock;
        this.changes = changes;
    }

    public void rename(Viewer viewer, String name) {
        changes.rename(viewer, name);
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
        var account = accounts.findById(viewer.userNo()).orElseThrow();
        if (!passwords.matches(current, account.passwordHash())) {
            changes.refuse(viewer);
            return Optional.empty();
        }
        attempt.giveBack();
        var epoch = changes.setPassword(account, passwords.hash(wanted));
        return Optional.of(new SignedIn(viewer.userNo(), epoch, clock.instant()));
    }
}
