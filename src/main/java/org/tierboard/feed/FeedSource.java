package org.tierboard.feed;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One feed, as it is configured: either a directory or an address.
 *
 * @param kind of its files, as the interface names it
 * @param token sent as a bearer token; it is in the configuration only, and never shown
 * @param partnerId whose opportunities they are, where the files are of one partner
 * @param atomic whether one faulty row rejects a file
 * @param every how often it is looked at
 * @param overdueAfter how long nothing may come of it before somebody is told
 */
public record FeedSource(
        String kind,
        @Nullable Path directory,
        @Nullable URI url,
        @Nullable String token,
        @Nullable String partnerId,
        @DefaultValue("false") boolean atomic,
        @DefaultValue("15m") Duration every,
        @DefaultValue("8d") Duration overdueAfter) {

    public FeedSource {
        if ((directory == null) == (url == null)) {
            throw new IllegalArgumentException("A feed has a directory or a url, and not both");
        }
    }

    /** Without what a URL may hide behind its path. */
    public String where() {
        return url == null ? String.valueOf(directory) : url.getScheme() + "://" + url.getAuthority() + url.getPath();
    }

    /** The token isn't told. */
    @Override
    public String toString() {
        return kind + " from " + where();
    }
}
