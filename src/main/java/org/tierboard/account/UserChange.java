package org.tierboard.account;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator may change of a person.
 *
 * @param partnerNo the own partner of an alliance lead or team, and none for others
 */
public record UserChange(String name, Role role, @Nullable Integer partnerNo) {}
