package org.tierboard.opportunity;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All opportunities, of all partners. */
public interface Opportunities extends Repository<Opportunity, Opportunity.Key> {

    Opportunity save(Opportunity opportunity);

    Opportunity saveAndFlush(Opportunity opportunity);

    Optional<Opportunity> findById(Opportunity.Key key);

    /** For a change: who comes second waits, and then sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select opportunity from Opportunity opportunity where opportunity.key = :key")
    Optional<Opportunity> findLocked(Opportunity.Key key);
}
