package org.tierboard.opportunity;

/** The other partner is tagged on the opportunity already. */
public class AlreadyTagged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyTagged() {
        super("Tagged already");
    }
}
