package org.tierboard.account.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.PersonName;
import org.tierboard.account.Role;
import org.tierboard.account.UserChange;
import org.tierboard.account.UserDetails;

/** What an administrator typed for a person who has an account. */
record UserForm(
        @PersonName @Nullable String name,

        @NotNull(message = "{user.role.missing}") @Nullable Role role,
        @Nullable String partnerId,

        @NotNull(message = "{user.version.missing}") @Nullable
        Long version)
        implements PartnerByRole {

    static UserForm of(UserDetails user) {
        return new UserForm(user.name(), user.role(), user.partnerId(), user.version());
    }

    long seenVersion() {
        return requireNonNull(version);
    }

    UserChange toChange(@Nullable Integer partnerNo) {
        return new UserChange(requireNonNull(name), requireNonNull(role), partnerNo);
    }
}
