package org.tierboard.account;

/** Why a password is refused; {@code password.refused.<NAME>} says it in words. */
public enum PasswordObjection {
    TOO_SHORT,
    TOO_LONG,
    CONTROL_CHARACTER,
    COMMON,
    TOO_SIMPLE,
    CONTAINS_ADDRESS
}
