package org.tierboard.api.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.Role;
import org.tierboard.account.UserChange;

/**
 * What an administrator changes of a person; the address stays.
 *
 * @param partnerId the own partner of an alliance lead or team; the other roles have none
 */
@Schema(name = "UserDescription")
record UserInput(
        @NotBlank(message = "{user.name.missing}")
        @Size(max = 120, message = "{user.name.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{user.name.control}")
        @Nullable
        String name,

        @NotNull(message = "{user.role.missing}") @Nullable Role role,

        @Nullable String partnerId)
        implements RoleAndPartner {

    UserChange toChange(@Nullable Integer partnerNo) {
        return new UserChange(requireNonNull(name), requireNonNull(role), partnerNo);
    }
}
