package org.tierboard.account;

import org.tierboard.kernel.Deed;
import org.tierboard.kernel.Refusal;

/** Something that even an administrator can't do to an account. */
public class UserRefused extends RuntimeException implements Refusal {

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
    private final int userNo;

    UserRefused(Reason reason, int userNo) {
        super(reason.name());
        this.reason = reason;
        this.userNo = userNo;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public Deed refusal() {
        return Deed.refusal("user.change").on("user", userNo).because(reason.name());
    }
}
