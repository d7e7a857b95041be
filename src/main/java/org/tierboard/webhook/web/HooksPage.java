package org.tierboard.webhook.web;

import java.util.List;
import org.tierboard.webhook.HookLine;
import org.tierboard.webhook.WebhookEvent;

/**
 * The webhooks that a viewer may see.
 *
 * @param all whether they tell of all partners
 */
record HooksPage(List<HookLine> lines, boolean all) {

    public List<WebhookEvent> events() {
        return List.of(WebhookEvent.values());
    }
}
