package org.tierboard.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The tiers that partners held, hold and will be reviewed for. */
public interface TierPeriods extends Repository<TierPeriod, TierPeriod.Key> {

    TierPeriod save(TierPeriod period);

    Optional<TierPeriod> findById(TierPeriod.Key key);

    /** A partner's periods, earliest first. */
    @Query("select p from TierPeriod p where p.key.partnerNo = :partnerNo order by p.key.startsOn")
    List<TierPeriod> of(int partnerNo);

    void delete(TierPeriod period);

    /** Whether a review of a period was put off (R28). */
    @Query("select count(e) > 0 from ReviewExtension e"
            + " where e.key.partnerNo = :partnerNo and e.key.startsOn = :startsOn")
    boolean wasPutOff(int partnerNo, LocalDate startsOn);

    /** The latest period that starts by a day. */
    @Query("select p from TierPeriod p where p.key.partnerNo = :partnerNo and p.key.startsOn <= :day"
            + " order by p.key.startsOn desc limit 1")
    Optional<TierPeriod> latest(int partnerNo, LocalDate day);
}
