package org.tierboard.account;

/** Without that account nobody could administer any more. */
public class LastAdministrator extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LastAdministrator() {
        super("The last administrator must stay.");
    }
}
