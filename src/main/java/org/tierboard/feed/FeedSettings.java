package org.tierboard.feed;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The feeds and what goes for all of them ({@code tierboard.feeds.*}).
 *
 * @param sources by their names
 * @param every how often somebody looks which feeds are due
 * @param settled how long a file of a directory must not have changed to be taken
 * @param largest file that is fetched
 * @param timeout for fetching a file as a whole
 * @param allowPrivateAddresses whether files may be fetched from one's own network
 * @param sslBundle whose certificates are trusted beside those that all trust ({@code spring.ssl.bundle.*})
 */
@ConfigurationProperties("tierboard.feeds")
record FeedSettings(
        @DefaultValue Map<String, FeedSource> sources,
        @DefaultValue("1m") Duration every,
        @DefaultValue("10s") Duration settled,
        @DefaultValue("512MB") DataSize largest,
        @DefaultValue("10m") Duration timeout,
        @DefaultValue("false") boolean allowPrivateAddresses,
        @Nullable String sslBundle) {

    FeedSettings {
        sources = Map.copyOf(sources);
    }
}
