package org.tierboard.account.web;

import org.jspecify.annotations.Nullable;
import org.tierboard.account.Role;

/** A form with a role and a partner that go together: alliance people belong to a partner, the others to none. */
interface PartnerByRole {

    @Nullable
    Role role();

    @Nullable
    String partnerId();

    default boolean isPartnerByRole() {
        var id = partnerId();
        var role = role();
        return role == null || role.belongsToPartner() == (id != null && !id.isBlank());
    }
}
