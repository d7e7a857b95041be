package org.tierboard.plan;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The partner has no plan by that number. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class PlanNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PlanNotFound() {
        super("There is no such business plan.");
    }
}
