package org.tierboard.validation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No executive business review of the partner was approved on that day. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class ExecutiveReviewNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ExecutiveReviewNotFound() {
        super("There is no such executive business review.");
    }
}
