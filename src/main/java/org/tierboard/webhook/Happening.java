package org.tierboard.webhook;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Something that webhooks are told of.
 *
 * @param id the same for the same thing, so that it is told once
 * @param data what stands in the body under that name
 */
record Happening(UUID id, WebhookEvent event, int partnerNo, HookData data) {

    /** One that can't be told twice, because it is told by whoever does it. */
    static Happening now(WebhookEvent event, int partnerNo, HookData data) {
        return new Happening(UUID.randomUUID(), event, partnerNo, data);
    }

    /** One that may be found again, by the words that name it. */
    static Happening found(String name, WebhookEvent event, int partnerNo, HookData data) {
        var id = UUID.nameUUIDFromBytes(
                "%s %d %s".formatted(event, partnerNo, name).getBytes(StandardCharsets.UTF_8));
        return new Happening(id, event, partnerNo, data);
    }
}
