package org.tierboard.partner;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The partner has no such person. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class PersonNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PersonNotFound(Object person) {
        super("There is no person %s at this partner, or nobody that you may see.".formatted(person));
    }
}
