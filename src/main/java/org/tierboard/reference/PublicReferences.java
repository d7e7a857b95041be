package org.tierboard.reference;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All public references, approved or waiting. */
public interface PublicReferences extends Repository<PublicReference, PublicReference.Key> {

    PublicReference save(PublicReference reference);

    Optional<PublicReference> findById(PublicReference.Key key);
}
