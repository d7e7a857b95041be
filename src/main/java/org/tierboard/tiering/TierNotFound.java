package org.tierboard.tiering;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The partner has no such request, review, decision or application. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class TierNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TierNotFound(Object what) {
        super("There is no '%s' here.".formatted(what));
    }
}
