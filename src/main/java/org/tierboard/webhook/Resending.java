package org.tierboard.webhook;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Viewer;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;

/** Sends an event again, delivered or not; the receiver knows it by its id. */
@Service
public class Resending {

    private final WebhookQueries queries;
    private final WebhookDeliveries deliveries;
    private final WebhookOutbox outbox;
    private final ApplicationEventPublisher events;

    Resending(
            WebhookQueries queries,
            WebhookDeliveries deliveries,
            WebhookOutbox outbox,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.events = events;
    }

    /** @throws AlreadyDecided if it is on its way */
    @Transactional
    public void again(Viewer by, long hookNo, long deliveryNo) {
        queries.require(by, hookNo);
        var delivery = deliveries
                .findLocked(deliveryNo)
                .filter(found -> found.hookNo() == hookNo)
                .orElseThrow(() -> new WebhookNotFound(hookNo));
        if (delivery.isWaiting()) {
            throw new AlreadyDecided(
                    "webhook.not-again", Deed.refusal("webhook.sent-again").on("webhook", hookNo));
        }
        delivery.sendAgain();
        events.publishEvent(Deed.of("webhook.sent-again").on("webhook", hookNo).by(by.actor()));
        outbox.schedule(deliveryNo);
    }
}
