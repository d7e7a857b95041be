package org.tierboard.csat;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The known customers of all partners. */
interface KnownCustomers extends Repository<KnownCustomer, KnownCustomer.Key> {

    KnownCustomer saveAndFlush(KnownCustomer customer);

    Optional<KnownCustomer> findById(KnownCustomer.Key key);

    boolean existsById(KnownCustomer.Key key);

    void delete(KnownCustomer customer);
}
