package org.tierboard.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.Role;
import org.tierboard.account.UserLine;

/**
 * A person with an account, in a list.
 *
 * @param partnerId the own partner of an alliance lead or team
 * @param invited whether a password hasn't been chosen yet
 * @param assigned how many partners a partner manager looks after
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ListedUser")
record ListedUserJson(
        int userNo,
        String email,
        String name,
        Role role,
        @Nullable String partnerId,
        boolean invited,
        boolean disabled,
        int assigned) {

    static ListedUserJson of(UserLine user) {
        return new ListedUserJson(
                user.userNo(),
                user.email(),
                user.name(),
                user.role(),
                user.partnerId(),
                user.invited(),
                user.disabled(),
                user.assigned());
    }
}
