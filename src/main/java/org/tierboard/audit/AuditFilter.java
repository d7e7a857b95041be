package org.tierboard.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines to show. Whatever is empty narrows nothing.
 *
 * @param partner id of a partner
 * @param person part of a name, as it was at that time
 * @param action an action's key, such as {@code user.changed}, or the first word of several, such as {@code user}
 * @param from the first day, in the programme's time zone
 * @param until the last day
 * @param before show lines older than that one
 */
public record AuditFilter(
        @Nullable String partner,
        @Nullable String person,
        @Nullable String action,
        boolean refused,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Long before) {

    /** Everything of one partner. */
    public static AuditFilter of(String partnerId, @Nullable Long before) {
        return new AuditFilter(partnerId, null, null, false, null, null, before);
    }
}
