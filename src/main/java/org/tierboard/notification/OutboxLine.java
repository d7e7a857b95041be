package org.tierboard.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as administrators see it listed: never what it says.
 *
 * @param partnerId the partner that it is about
 * @param answer what the mail server said last
 */
public record OutboxLine(
        long mailNo,
        Instant createdAt,
        String name,
        String address,
        String subject,
        @Nullable String partnerId,
        MailStatus status,
        int attempts,
        @Nullable String answer) {}
