package org.tierboard.feed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file, or of one look that failed.
 *
 * @param detail how many rows, or why it failed
 */
record FeedRun(
        FeedOutcome outcome,
        @Nullable String fileName,
        @Nullable String detail,
        @Nullable UUID importId) {

    static FeedRun failed(@Nullable String fileName, String why) {
        return new FeedRun(FeedOutcome.FAILED, fileName, why.length() > 500 ? why.substring(0, 500) : why, null);
    }

    boolean isFailed() {
        return outcome == FeedOutcome.FAILED;
    }
}
