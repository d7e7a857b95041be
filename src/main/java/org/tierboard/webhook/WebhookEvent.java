package org.tierboard.webhook;

import java.util.Arrays;
import java.util.Optional;

/** What a webhook can be told of; {@code webhook.event.<NAME>} says it in words. */
public enum WebhookEvent {
    COLUMN_MET("scorecard.column.met"),
    COLUMN_UNMET("scorecard.column.unmet"),
    TIER_CHANGED("tier.changed"),
    REFERENCE_DECIDED("reference.decided"),
    RESPONSE_DECIDED("response.decided");

    private final String type;

    WebhookEvent(String type) {
        this.type = type;
    }

    /** As it stands in the body. */
    public String type() {
        return type;
    }

    static Optional<WebhookEvent> ofType(String type) {
        return Arrays.stream(values()).filter(event -> event.type.equals(type)).findFirst();
    }
}
