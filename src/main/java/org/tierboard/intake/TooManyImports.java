package org.tierboard.intake;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** As many files wait as may wait; later there will be room. */
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
public final class TooManyImports extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyImports() {
        super(Reasons.say("tooMany"));
    }
}
