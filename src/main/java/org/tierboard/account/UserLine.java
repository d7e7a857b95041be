package org.tierboard.account;

import org.jspecify.annotations.Nullable;

/**
 * A person in the list of users.
 *
 * @param partnerId the own partner of an alliance lead or team
 * @param assigned how many partners a partner manager works with
 * @param invited whether a password hasn't been chosen yet
 */
public record UserLine(
        int userNo,
        String name,
        String email,
        Role role,
        @Nullable String partnerId,
        int assigned,
        boolean invited,
        boolean disabled) {}
