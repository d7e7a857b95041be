package org.tierboard.webhook;

import java.util.UUID;

/**
 * Something that webhooks are told of.
 *
 * @param id the same for all who are told, and with every try
 * @param data what stands in the body under that name
 */
record Happening(UUID id, WebhookEvent event, int partnerNo, HookData data) {

    /** Whoever causes it or finds it does so once, in the transaction that also writes it down for the webhooks. */
    static Happening of(WebhookEvent event, int partnerNo, HookData data) {
        return new Happening(UUID.randomUUID(), event, partnerNo, data);
    }
}
