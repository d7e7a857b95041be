package org.tierboard.tiering;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All requests for upgrades. */
public interface UpgradeRequests extends Repository<UpgradeRequest, Integer> {

    UpgradeRequest save(UpgradeRequest request);

    Optional<UpgradeRequest> findByPartnerNoAndRequestNo(int partnerNo, int requestNo);

    @Query("select r from UpgradeRequest r where r.partnerNo = :partnerNo and r.status = 'REQUESTED'")
    Optional<UpgradeRequest> open(int partnerNo);

    /** All of a partner, newest first. */
    List<UpgradeRequest> findByPartnerNoOrderByRequestNoDesc(int partnerNo);

    /** The latest of a partner, newest first. */
    List<UpgradeRequest> findTop5ByPartnerNoOrderByRequestNoDesc(int partnerNo);
}
