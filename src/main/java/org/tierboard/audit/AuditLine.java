package org.tierboard.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit, as it was written.
 *
 * @param byName none for somebody who wasn't signed in, and for a job without a name
 * @param source the network address that it came from
 * @param subjectName what a person among the subjects is called today
 * @param partnerId the partner that it concerns
 */
public record AuditLine(
        long lineNo,
        Instant at,
        @Nullable String byName,
        @Nullable String byRole,
        @Nullable String source,
        Through through,
        String action,
        @Nullable String partnerId,
        @Nullable String subjectType,
        @Nullable String subjectId,
        @Nullable String subjectName,
        Map<String, String> before,
        Map<String, String> after,
        @Nullable String reason,
        boolean refused) {}
