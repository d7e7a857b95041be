package org.tierboard.webhook;

import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
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
    private final Webhooks hooks;
    private final WebhookDeliveries deliveries;
    private final WebhookOutbox outbox;
    private final ApplicationEventPublisher events;

    Resending(
            WebhookQueries queries,
            Webhooks hooks,
            WebhookDeliveries deliveries,
            WebhookOutbox outbox,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.events = events;
    }

    /** @throws AlreadyDecided if it is on its way, or the webhook is off */
    @Transactional
    public void again(Viewer by, long hookNo, long deliveryNo) {
        queries.require(by, hookNo);
        var hook = hooks.findLocked(hookNo).orElseThrow(() -> new WebhookNotFound(hookNo));
        var delivery = deliveries
                .findLocked(deliveryNo)
                .filter(found -> found.hookNo() == hookNo)
                .orElseThrow(() -> new WebhookNotFound(hookNo));
        if (!hook.isEnabled()) {
            throw refused("webhook.is-off", hook);
        }
        if (delivery.isWaiting()) {
            throw refused("webhook.not-again", hook);
        }
        delivery.sendAgain();
        events.publishEvent(about(hook, Deed.of("webhook.sent-again")).by(by.actor()));
        schedule(hook, deliveryNo);
    }

    private void schedule(Webhook hook, long deliveryNo) {
        try {
            outbox.schedule(deliveryNo);
        } catch (TaskInstanceCurrentlyExecutingException calling) {
            throw refused("webhook.not-again", hook);
        }
    }

    private static AlreadyDecided refused(String why, Webhook hook) {
        return new AlreadyDecided(why, about(hook, Deed.refusal("webhook.sent-again")));
    }

    private static Deed about(Webhook hook, Deed deed) {
        return deed.at(hook.partnerNo()).on("webhook", hook.hookNo());
    }
}
