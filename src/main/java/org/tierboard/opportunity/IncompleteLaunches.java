package org.tierboard.opportunity;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.tierboard.opportunity.Opportunity.Key;

/** All launches that wait for their day. */
interface IncompleteLaunches extends Repository<IncompleteLaunch, Key> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select launch from IncompleteLaunch launch where launch.key = :key")
    Optional<IncompleteLaunch> findLocked(Key key);

    void delete(IncompleteLaunch launch);
}
