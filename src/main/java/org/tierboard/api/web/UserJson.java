package org.tierboard.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.Role;
import org.tierboard.account.UserDetails;
import org.tierboard.account.UserDetails.AssignedPartner;

/**
 * A person with an account, as programs of administrators read one.
 *
 * @param partnerId the own partner of an alliance lead or team
 * @param invited whether a password hasn't been chosen yet
 * @param assigned the partners that a partner manager looks after
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "User")
record UserJson(
        int userNo,
        String email,
        String name,
        Role role,
        @Nullable String partnerId,
        boolean invited,
        boolean disabled,
        List<String> assigned) {

    static UserJson of(UserDetails user) {
        return new UserJson(
                user.userNo(),
                user.email(),
                user.name(),
                user.role(),
                user.partnerId(),
                user.invited(),
                user.disabled(),
                user.assigned().stream().map(AssignedPartner::partnerId).toList());
    }
}
