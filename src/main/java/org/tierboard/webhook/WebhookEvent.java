package org.tierboard.webhook;

import java.util.Arrays;
import java.util.Optional;

/** What a webhook can be told of; {@code webhook.event.<NAME>} says it in words. */
public enum WebhookEvent {
    COLUMN_MET("scorecard.column.met", HookData.ColumnTurn.class),
    COLUMN_UNMET("scorecard.column.unmet", HookData.ColumnTurn.class),
    TIER_CHANGED("tier.changed", HookData.TierChange.class),
    REFERENCE_DECIDED("reference.decided", HookData.Decision.class),
    RESPONSE_DECIDED("response.decided", HookData.Decision.class);

    private final String type;
    private final Class<? extends HookData> data;

    WebhookEvent(String type, Class<? extends HookData> data) {
        this.type = type;
        this.data = data;
    }

    /** As it stands in the body. */
    public String type() {
        return type;
    }

    /** What its body holds under that name. */
    Class<? extends HookData> data() {
        return data;
    }

    static Optional<WebhookEvent> ofType(String type) {
        return Arrays.stream(values()).filter(event -> event.type.equals(type)).findFirst();
    }
}
