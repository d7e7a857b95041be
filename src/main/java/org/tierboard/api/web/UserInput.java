package org.tierboard.api.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.PersonName;
import org.tierboard.account.Role;
import org.tierboard.account.UserChange;

/**
 * What an administrator changes of a person; the address stays.
 *
 * @param partnerId the own partner of an alliance lead or team; the other roles have none
 */
@Schema(name = "UserDescription")
record UserInput(
        @PersonName @Nullable String name,

        @NotNull(message = "{user.role.missing}") @Nullable Role role,

        @Nullable String partnerId)
        implements RoleAndPartner {

    UserChange toChange(@Nullable Integer partnerNo) {
        return new UserChange(requireNonNull(name), requireNonNull(role), partnerNo);
    }
}
