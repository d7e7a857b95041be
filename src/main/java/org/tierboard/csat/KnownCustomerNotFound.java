package org.tierboard.csat;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The domain isn't on the list of the partner's known customers. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class KnownCustomerNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KnownCustomerNotFound() {
        super("There is no such known customer.");
    }
}
