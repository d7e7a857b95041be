package org.tierboard.credential;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All credentials, matched to an individual or not. */
public interface Credentials extends Repository<Credential, Integer> {

    Credential save(Credential credential);

    /** Writes at once, so that the database says at once whether the id is taken. */
    Credential saveAndFlush(Credential credential);

    Optional<Credential> findByCredentialId(String credentialId);
}
