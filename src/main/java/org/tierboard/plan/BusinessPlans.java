package org.tierboard.plan;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All business plans that were confirmed. */
public interface BusinessPlans extends Repository<BusinessPlan, BusinessPlan.Key> {

    BusinessPlan save(BusinessPlan plan);

    BusinessPlan saveAndFlush(BusinessPlan plan);

    void delete(BusinessPlan plan);

    Optional<BusinessPlan> findById(BusinessPlan.Key key);
}
