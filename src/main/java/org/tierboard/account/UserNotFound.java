package org.tierboard.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no account by that number. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UserNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UserNotFound(int userNo) {
        super("There is no user %d.".formatted(userNo));
    }
}
