package org.tierboard.feed;

/** How a look at a feed went. */
enum FeedLook {
    /** A file came, or the server says that the last one still stands. */
    BROUGHT,
    /** Nothing was there, which is neither good nor bad: what failed before still has to be mended. */
    NOTHING,
    FAILED
}
