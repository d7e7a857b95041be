package org.tierboard.reference;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All public references, whatever became of them. */
public interface PublicReferences extends Repository<PublicReference, PublicReference.Key> {

    PublicReference save(PublicReference reference);

    Optional<PublicReference> findById(PublicReference.Key key);

    /** For a decision: who comes second waits, and then sees what the first decided. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select reference from PublicReference reference where reference.key = :key")
    Optional<PublicReference> findLocked(PublicReference.Key key);
}
