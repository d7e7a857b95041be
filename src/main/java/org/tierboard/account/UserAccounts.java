package org.tierboard.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
interface UserAccounts extends Repository<UserAccount, Integer> {

    UserAccount save(UserAccount account);

    UserAccount saveAndFlush(UserAccount account);

    Optional<UserAccount> findById(int userNo);

    /** Locked, so that two administrators can't take each other's account away at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select account from UserAccount account where account.role = ADMINISTRATOR and not account.disabled")
    List<UserAccount> activeAdministratorsLocked();
}
