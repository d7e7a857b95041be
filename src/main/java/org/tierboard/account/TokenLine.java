package org.tierboard.account;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token that still works, as its owner sees it listed.
 *
 * @param lastUsedAt to the minute; null if it never was
 */
@Schema(name = "Token")
public record TokenLine(
        int tokenNo,
        String name,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
