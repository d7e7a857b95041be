package org.tierboard.webhook;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.Deed;

/** Writes down how calls end, and takes a hook off that has failed for long. */
@Component
class WebhookLog {

    private final Webhooks hooks;
    private final WebhookDeliveries deliveries;
    private final WebhookSettings settings;
    private final WebhookMails mails;
    private final Ears ears;

    WebhookLog(Webhooks hooks, WebhookDeliveries deliveries, WebhookSettings settings, WebhookMails mails, Ears ears) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.settings = settings;
        this.mails = mails;
        this.ears = ears;
    }

    /** What the log needs of the world: the time, and somebody to tell. */
    @Component
    record Ears(InstantSource clock, ApplicationEventPublisher events) {}

    /**
     * Notes what came of a call. Calls to one webhook end at the same time: the lock on it has them noted one after the
     * other, and none is made again because another one was noted first.
     *
     * @return how long to wait before the next try; empty if there is none
     */
    @Transactional
    Optional<Duration> note(long hookNo, long deliveryNo, Reply reply) {
        return hooks.findLocked(hookNo)
                .flatMap(hook -> deliveries
                        .findLocked(deliveryNo)
                        .filter(WebhookDelivery::isWaiting)
                        .flatMap(waiting -> note(waiting, hook, reply)));
    }

    /** It isn't tried any more, until somebody sends it again. */
    @Transactional
    void park(long deliveryNo) {
        deliveries
                .findLocked(deliveryNo)
                .filter(WebhookDelivery::isWaiting)
                .ifPresent(waiting -> waiting.park(ears.clock().instant()));
    }

    private Optional<Duration> note(WebhookDelivery delivery, Webhook hook, Reply reply) {
        var now = ears.clock().instant();
        if (reply.isSuccess()) {
            delivery.delivered(reply, now);
            hook.answered();
            return Optional.empty();
        }
        delivery.failed(reply, settings.pauses().size() + 1, now);
        if (hook.failed(now).plus(settings.disableAfter()).isBefore(now)) {
            disable(hook, now);
        }
        return delivery.isWaiting() ? Optional.of(settings.pauses().get(delivery.attempts() - 1)) : Optional.empty();
    }

    private void disable(Webhook hook, Instant now) {
        hook.disable(now);
        List<WebhookDelivery> waiting = deliveries.findWaiting(hook.hookNo());
        waiting.forEach(delivery -> delivery.park(now));
        ears.events()
                .publishEvent(Deed.of("webhook.disabled")
                        .at(hook.partnerNo())
                        .on("webhook", hook.hookNo())
                        .because("failing")
                        .by("webhooks"));
        mails.disabled(hook);
    }
}
