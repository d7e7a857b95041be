package org.tierboard.api.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.NewUser;
import org.tierboard.account.PersonEmail;
import org.tierboard.account.PersonName;
import org.tierboard.account.Role;

/**
 * A person to be invited to an account.
 *
 * @param partnerId the own partner of an alliance lead or team; the other roles have none
 */
@Schema(name = "Invitation")
record InvitationInput(
        @PersonEmail @Nullable String email,

        @PersonName @Nullable String name,

        @NotNull(message = "{user.role.missing}") @Nullable Role role,

        @Nullable String partnerId)
        implements RoleAndPartner {

    NewUser toUser(@Nullable Integer partnerNo) {
        return new NewUser(requireNonNull(email), requireNonNull(name), requireNonNull(role), partnerNo);
    }
}
