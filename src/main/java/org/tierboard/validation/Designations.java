package org.tierboard.validation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All designations, in force or expired. */
public interface Designations extends Repository<Designation, Designation.Key> {

    Designation save(Designation designation);

    Designation saveAndFlush(Designation designation);

    Optional<Designation> findById(Designation.Key key);
}
