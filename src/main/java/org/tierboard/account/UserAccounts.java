package org.tierboard.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** All accounts. */
interface UserAccounts extends Repository<UserAccount, Integer> {

    UserAccount save(UserAccount account);

    UserAccount saveAndFlush(UserAccount account);

    Optional<UserAccount> findById(int userNo);

    /** @throws UserNotFound if there is no such account */
    default UserAccount require(int userNo) {
        return findById(userNo).orElseThrow(() -> new UserNotFound(userNo));
    }

    /**
     * The same, as somebody saw it. Who changes it after this look is noticed when it is written.
     *
     * @throws ObjectOptimisticLockingFailureException if it was changed since
     */
    default UserAccount requireSeen(int userNo, long version) {
        var account = require(userNo);
        if (!account.isAt(version)) {
            throw new ObjectOptimisticLockingFailureException(UserAccount.class, userNo);
        }
        return account;
    }

    /** Locked, so that two administrators can't take each other's account away at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select account from UserAccount account where account.role = ADMINISTRATOR and not account.disabled")
    List<UserAccount> activeAdministratorsLocked();
}
