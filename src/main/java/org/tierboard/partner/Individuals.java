package org.tierboard.partner;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All individuals, of all partners. */
public interface Individuals extends Repository<Individual, Integer> {

    Individual save(Individual individual);

    /** Writes at once, so that the database says at once whether an address is taken. */
    Individual saveAndFlush(Individual individual);

    Optional<Individual> findByPartnerNoAndIndividualNo(int partnerNo, int individualNo);

    Optional<Individual> findByPartnerNoAndIndividualId(int partnerNo, String individualId);
}
