package org.tierboard.account;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a step with an account in the version that somebody saw, or none. */
@Service
@Transactional
public class SeenUsers {

    private final UserAccounts accounts;

    SeenUsers(UserAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Takes the step in the same transaction. Who changes the account after this look is noticed when it is written.
     *
     * @throws UserNotFound if there is no such account
     * @throws ObjectOptimisticLockingFailureException if somebody else changed the account since
     */
    public void at(int userNo, long seenVersion, Runnable step) {
        accounts.requireSeen(userNo, seenVersion);
        step.run();
    }
}
