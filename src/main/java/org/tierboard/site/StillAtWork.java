package org.tierboard.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The same form was sent a moment ago, and what it asked for isn't done yet. */
@ResponseStatus(HttpStatus.CONFLICT)
class StillAtWork extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StillAtWork() {
        super("This form was sent already and is still being worked on. Wait a moment, then look whether it is done;"
                + " it is not done twice.");
    }
}
