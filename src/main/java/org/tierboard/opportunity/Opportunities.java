package org.tierboard.opportunity;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All opportunities, of all partners. */
public interface Opportunities extends Repository<Opportunity, Opportunity.Key> {

    Opportunity save(Opportunity opportunity);

    Optional<Opportunity> findById(Opportunity.Key key);
}
