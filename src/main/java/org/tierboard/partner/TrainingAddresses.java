package org.tierboard.partner;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All training addresses that people gave, whatever became of them. */
interface TrainingAddresses extends Repository<TrainingAddress, Integer> {

    TrainingAddress save(TrainingAddress address);

    void flush();

    List<TrainingAddress> findByPartnerNoAndIndividualNoOrderByAskedAt(int partnerNo, int individualNo);

    Optional<TrainingAddress> findByPartnerNoAndLinkHash(int partnerNo, byte[] linkHash);
}
