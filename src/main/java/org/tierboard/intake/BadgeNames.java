package org.tierboard.intake;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All names of badges that were decided on. */
interface BadgeNames extends Repository<BadgeName, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select name from BadgeName name where name.badgeKey = :key")
    Optional<BadgeName> findLocked(String key);

    BadgeName saveAndFlush(BadgeName name);

    void delete(BadgeName name);
}
