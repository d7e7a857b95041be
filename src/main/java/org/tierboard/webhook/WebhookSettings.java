package org.tierboard.webhook;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How webhooks are called.
 *
 * @param pauses how long to wait before each further try; after the last one the delivery is parked
 * @param disableAfter how long all calls of a hook must have failed until it is disabled
 * @param keep how long the log keeps deliveries that have ended
 */
@ConfigurationProperties("tierboard.webhooks")
record WebhookSettings(
        @DefaultValue({"1m", "5m", "30m", "2h", "6h", "15h"})
        List<Duration> pauses,

        @DefaultValue("5d") Duration disableAfter,
        @DefaultValue("90d") Duration keep) {

    WebhookSettings {
        pauses = List.copyOf(pauses);
    }
}
