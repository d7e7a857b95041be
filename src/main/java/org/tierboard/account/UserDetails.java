package org.tierboard.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as administrators see them.
 *
 * @param partnerId the own partner of an alliance lead or team
 * @param invited whether a password hasn't been chosen yet
 * @param version what a change must name, so that it isn't made blindly
 */
public record UserDetails(
        int userNo,
        String email,
        String name,
        Role role,
        @Nullable String partnerId,
        boolean invited,
        boolean disabled,
        long version,
        List<AssignedPartner> assigned) {

    public UserDetails {
        assigned = List.copyOf(assigned);
    }

    /** The same person with the partners that were assigned. */
    UserDetails looksAfter(List<AssignedPartner> partners) {
        return new UserDetails(userNo, email, name, role, partnerId, invited, disabled, version, partners);
    }

    /** A partner that a partner manager works with. */
    public record AssignedPartner(int partnerNo, String partnerId, String name) {}
}
