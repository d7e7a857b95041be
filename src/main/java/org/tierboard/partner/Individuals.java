package org.tierboard.partner;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All individuals, of all partners. */
public interface Individuals extends Repository<Individual, Integer> {

    Individual save(Individual individual);

    Optional<Individual> findByPartnerNoAndIndividualId(int partnerNo, String individualId);
}
