package org.tierboard.feed;

/** What became of a file of a feed. */
public enum FeedOutcome {
    IMPORTED,
    /** The same file was taken before. */
    KNOWN,
    FAILED
}
