package org.tierboard.account;

/** Somebody else changed the account between showing and saving it. */
public class UserChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UserChanged() {
        super("The account was changed meanwhile.");
    }
}
