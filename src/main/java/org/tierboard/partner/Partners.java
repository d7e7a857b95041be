package org.tierboard.partner;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All partners. */
public interface Partners extends Repository<Partner, Integer> {

    Partner save(Partner partner);

    Optional<Partner> findByPartnerId(String partnerId);

    boolean existsBy();
}
