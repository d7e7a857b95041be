package org.tierboard.account;

/** There is an account with that e-mail address already. */
public class EmailTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmailTaken(String email) {
        super("There is already an account with the address %s.".formatted(email));
    }
}
