package org.tierboard.opportunity;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The partner has no opportunity by that id, or none that the viewer may see (R13): the answer is the same. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class OpportunityNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OpportunityNotFound() {
        super("There is no such opportunity.");
    }
}
