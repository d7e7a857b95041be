package org.tierboard.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A token that still works, as its owner sees it listed. */
public record TokenLine(
        int tokenNo,
        String name,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
