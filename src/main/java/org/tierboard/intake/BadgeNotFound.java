package org.tierboard.intake;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No file brought a badge of that name, and nobody decided on it. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class BadgeNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadgeNotFound() {
        super("There is no such badge.");
    }
}
