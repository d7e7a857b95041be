package org.tierboard.csat;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no response by that id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class ResponseNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ResponseNotFound() {
        super("There is no such response, or it was deleted.");
    }
}
