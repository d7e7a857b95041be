package org.tierboard.account.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.Role;
import org.tierboard.account.UserChange;
import org.tierboard.account.UserDetails;

/** What an administrator typed for a person who has an account. */
record UserForm(
        @NotBlank(message = "{user.name.missing}")
        @Size(max = 120, message = "{user.name.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{user.name.control}")
        @Nullable
        String name,

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
