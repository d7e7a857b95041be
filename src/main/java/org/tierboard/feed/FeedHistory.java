package org.tierboard.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a file of a feed, and when. */
public record FeedHistory(
        FeedOutcome outcome,
        @Nullable String fileName,
        @Nullable String detail,
        @Nullable UUID importId,
        Instant endedAt) {}
