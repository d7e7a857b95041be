package org.tierboard.account.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.NewUser;
import org.tierboard.account.Role;

/** What an administrator typed for a person to be invited. */
record NewUserForm(
        @NotBlank(message = "{user.email.missing}")
        @Email(regexp = "[^@\\s]+@[^@\\s]+|\\s*", message = "{user.email.malformed}")
        @Size(max = 254, message = "{user.email.malformed}")
        @Nullable
        String email,

        @NotBlank(message = "{user.name.missing}")
        @Size(max = 120, message = "{user.name.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{user.name.control}")
        @Nullable
        String name,

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
