package org.tierboard.validation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All executive business reviews that were approved. */
public interface ExecutiveBusinessReviews extends Repository<ExecutiveBusinessReview, ExecutiveBusinessReview.Key> {

    ExecutiveBusinessReview save(ExecutiveBusinessReview review);

    void delete(ExecutiveBusinessReview review);

    Optional<ExecutiveBusinessReview> findById(ExecutiveBusinessReview.Key key);
}
