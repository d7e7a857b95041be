package org.tierboard.credential;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All credentials, matched to an individual or not. */
public interface Credentials extends Repository<Credential, Integer> {

    Credential save(Credential credential);

    Optional<Credential> findByCredentialId(String credentialId);
}
