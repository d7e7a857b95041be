package org.tierboard.account;

import org.jspecify.annotations.Nullable;

/**
 * A person to be given an account.
 *
 * @param partnerNo the own partner of an alliance lead or team, and none for others
 */
public record NewUser(
        String email, String name, Role role, @Nullable Integer partnerNo) {}
