package org.tierboard.account.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.NewUser;
import org.tierboard.account.PersonEmail;
import org.tierboard.account.PersonName;
import org.tierboard.account.Role;

/** What an administrator typed for a person to be invited. */
record NewUserForm(
        @PersonEmail @Nullable String email,

        @PersonName @Nullable String name,

        @NotNull(message = "{user.role.missing}") @Nullable Role role,
        @Nullable String partnerId)
        implements PartnerByRole {

    static NewUserForm blank(@Nullable Role role, @Nullable String partnerId) {
        return new NewUserForm(null, null, role, partnerId);
    }

    NewUser toUser(@Nullable Integer partnerNo) {
        return new NewUser(requireNonNull(email), requireNonNull(name), requireNonNull(role), partnerNo);
    }
}
