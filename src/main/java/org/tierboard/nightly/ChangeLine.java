package org.tierboard.nightly;

/**
 * A change as it is listed.
 *
 * @param side {@code RENEWAL} or {@code UPGRADE}; empty for what concerns both
 * @param requirement the row; empty for what concerns no single one
 */
public record ChangeLine(
        String partnerId,
        String name,
        MovementKind kind,
        String side,
        String requirement,
        String was,
        String isNow,
        String required) {}
