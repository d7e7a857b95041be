package org.tierboard.audit.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.audit.AuditFilter;

/** What an administrator looks for in the audit; what is left empty narrows nothing. */
record AuditForm(
        @Nullable String at,
        @Nullable String person,
        @Nullable String action,
        @Nullable Boolean refused,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Long before) {

    AuditFilter toFilter() {
        return new AuditFilter(text(at), text(person), text(action), isRefusedOnly(), from, until, before);
    }

    public boolean isRefusedOnly() {
        return Boolean.TRUE.equals(refused);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
