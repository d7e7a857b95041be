package org.tierboard.partner;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** All partners. */
public interface Partners extends Repository<Partner, Integer> {

    Partner save(Partner partner);

    /** Writes at once, so that the database says at once whether the id is taken. */
    Partner saveAndFlush(Partner partner);

    Optional<Partner> findByPartnerNo(int partnerNo);

    /** Waits until nobody else is deciding about the partner. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Partner p where p.partnerNo = :partnerNo")
    Optional<Partner> lock(int partnerNo);

    /**
     * The same, as somebody saw it.
     *
     * @throws ObjectOptimisticLockingFailureException if it was changed since
     */
    default Partner lockSeen(int partnerNo, long version) {
        return lock(partnerNo)
                .filter(partner -> partner.isAt(version))
                .orElseThrow(() -> new ObjectOptimisticLockingFailureException(Partner.class, partnerNo));
    }

    Optional<Partner> findByPartnerId(String partnerId);

    boolean existsBy();
}
