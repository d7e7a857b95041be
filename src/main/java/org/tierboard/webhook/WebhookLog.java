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

    /** @return how long to wait before the next try; empty if there is none */
    @Transactional
    Optional<Duration> note(long deliveryNo, Reply reply) {
        var delivery = deliveries.findLocked(deliveryNo).filter(WebhookDelivery::isWaiting);
        return delivery.flatMap(
                waiting -> note(waiting, hooks.findById(waiting.hookNo()).orElseThrow(), reply));
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
