package org.tierboard.feed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a feed stands.
 *
 * @param knownSince when it was first looked at
 * @param succeededAt when it last brought a file, or its server said that the last one still stands
 * @param failingSince the first of the looks that failed since
 * @param etag what the server said of the last file
 * @param lastModified likewise
 */
public record FeedState(
        Instant knownSince,
        @Nullable Instant lookedAt,
        @Nullable Instant succeededAt,
        @Nullable Instant failingSince,
        @Nullable String etag,
        @Nullable String lastModified) {

    /** Nothing went well for too long, counted from when it was first looked at. */
    boolean isOverdue(Instant now, Duration after) {
        var last = succeededAt == null ? knownSince : succeededAt;
        return last.plus(after).isBefore(now);
    }
}
