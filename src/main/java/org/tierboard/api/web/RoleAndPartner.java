package org.tierboard.api.web;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.Role;
import org.tierboard.site.Unprocessable;

/** A role and a partner that go together: alliance people belong to a partner, the others to none. */
interface RoleAndPartner {

    @Nullable
    Role role();

    @Nullable
    String partnerId();

    /** The partner that the role needs; empty for a role that has none. */
    default Optional<String> partner() {
        var named = Optional.ofNullable(partnerId()).map(String::strip).filter(id -> !id.isEmpty());
        if (requireNonNull(role()).belongsToPartner() != named.isPresent()) {
            throw Unprocessable.field("partnerId", "user.partner.by-role", null);
        }
        return named;
    }
}
