package org.tierboard.webhook;

import java.util.Set;

/** A webhook that somebody wants. */
public record NewWebhook(String name, String url, Set<WebhookEvent> events) {

    public NewWebhook {
        events = Set.copyOf(events);
    }
}
