package org.tierboard.feed;

/** What became of a file of a feed. */
public enum FeedOutcome {
    IMPORTED,
    /** The file is the same as the last one that was taken. */
    KNOWN,
    FAILED
}
