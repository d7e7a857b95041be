package org.tierboard.account;

import org.tierboard.kernel.Deed;

/** Words what is noted of accounts. */
final class UserDeeds {

    private UserDeeds() {}

    /** Under the partner that the person belongs to, if there is one: its lead reads that. */
    static Deed of(UserAccount account, String action) {
        return Deed.of(action).on("user", account.userNo()).at(account.partnerNo());
    }
}
