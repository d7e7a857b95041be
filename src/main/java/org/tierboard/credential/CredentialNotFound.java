package org.tierboard.credential;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such credential, or it is none of the partner's. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class CredentialNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CredentialNotFound(String id) {
        super("There is no credential '%s', or none that you may see.".formatted(id));
    }
}
