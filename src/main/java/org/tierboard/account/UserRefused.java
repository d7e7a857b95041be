package org.tierboard.account;

/** Something that even an administrator can't do to an account. */
public class UserRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not; {@code user.refused.<REASON>} says it in words. */
    public enum Reason {
        /** Nobody could administer any more. */
        LAST_ADMINISTRATOR,
        /** Nobody locks themselves out. */
        OWN_ACCOUNT,
        /** Partners are assigned to partner managers; the others have their own, or all. */
        NOT_A_MANAGER,
        /** A disabled account needs no way in. */
        DISABLED
    }

    private final Reason reason;

    UserRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
