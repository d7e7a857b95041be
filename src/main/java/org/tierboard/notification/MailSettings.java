package org.tierboard.notification;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is sent.
 *
 * @param from the sender: an address, or {@code Name <address>}
 * @param pauses how long to wait before each further try; after the last one the mail is parked
 */
@ConfigurationProperties("tierboard.mail")
record MailSettings(
        @DefaultValue("Tierboard <tierboard@localhost>") String from,

        @DefaultValue({"1m", "5m", "30m", "2h", "6h", "12h"})
        List<Duration> pauses) {

    MailSettings {
        pauses = List.copyOf(pauses);
    }
}
