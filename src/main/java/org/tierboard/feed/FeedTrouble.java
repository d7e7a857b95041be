package org.tierboard.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is wrong with a feed: {@code waiting.feed.<trouble>} says it in words. */
public enum FeedTrouble {
    /** The last look failed. */
    FAILING,
    /** No look went well, or nobody looked, for longer than is good. */
    OVERDUE;

    /** Null while all is well. */
    public static @Nullable FeedTrouble of(FeedState state, FeedSource source, Instant now) {
        if (state.failingSince() != null) {
            return FAILING;
        }
        return state.isOverdue(now, source.overdueAfter()) ? OVERDUE : null;
    }
}
