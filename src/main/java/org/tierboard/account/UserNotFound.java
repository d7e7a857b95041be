package org.tierboard.account;

/** There is no account by that number. */
public class UserNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UserNotFound(int userNo) {
        super("There is no user %d.".formatted(userNo));
    }
}
