package org.tierboard.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no token by that number that still works, or it is somebody else's: the answer is the same. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class TokenNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TokenNotFound(int tokenNo) {
        super("You have no token %d that still works.".formatted(tokenNo));
    }
}
