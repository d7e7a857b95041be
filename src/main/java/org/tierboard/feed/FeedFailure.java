package org.tierboard.feed;

/** Why a feed brought nothing, in words for an administrator; never with a token. */
final class FeedFailure extends Exception {

    private static final long serialVersionUID = 1L;

    FeedFailure(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
