package org.tierboard.reference;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The partner has no reference by that id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class ReferenceNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReferenceNotFound() {
        super("There is no such public reference.");
    }
}
