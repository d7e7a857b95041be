package org.tierboard.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as administrators see it.
 *
 * @param state null before the first look
 * @param trouble null while all is well
 * @param history the last files, the newest first
 */
public record FeedView(
        String name,
        FeedSource source,
        @Nullable FeedState state,
        @Nullable FeedTrouble trouble,
        List<FeedHistory> history) {

    public FeedView {
        history = List.copyOf(history);
    }
}
