package org.tierboard.validation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The partner has no such designation. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class DesignationNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DesignationNotFound() {
        super("There is no such validation, or none that you may see.");
    }
}
