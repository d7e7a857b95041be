package org.tierboard.webhook;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tierboard.outbound.Call;
import org.tierboard.outbound.CallRefused;
import org.tierboard.outbound.Https;

/** Makes one call. No transaction is open while the other side is spoken to. */
@Component
class Courier {

    private final Https https;
    private final Webhooks hooks;
    private final WebhookDeliveries deliveries;
    private final WebhookLog log;
    private final InstantSource clock;

    Courier(Https https, Webhooks hooks, WebhookDeliveries deliveries, WebhookLog log, InstantSource clock) {
        this.https = https;
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.log = log;
        this.clock = clock;
    }

    /** @return how long to wait before the next try; empty if there is none */
    Optional<Duration> deliver(long deliveryNo) {
        return deliveries
                .findById(deliveryNo)
                .filter(WebhookDelivery::isWaiting)
                .flatMap(delivery -> hooks.findById(delivery.hookNo()).flatMap(hook -> deliver(hook, delivery)));
    }

    /** What waits for a webhook that is off would wait for ever. */
    private Optional<Duration> deliver(Webhook hook, WebhookDelivery delivery) {
        if (!hook.isEnabled()) {
            log.park(delivery.deliveryNo());
            return Optional.empty();
        }
        return log.note(hook.hookNo(), delivery.deliveryNo(), call(hook, delivery));
    }

    private Reply call(Webhook hook, WebhookDelivery delivery) {
        var at = clock.instant();
        var timestamp = at.getEpochSecond();
        var call = Call.post(hook.url(), delivery.body())
                .header("Tierboard-Id", delivery.eventId().toString())
                .header("Tierboard-Timestamp", Long.toString(timestamp))
                .header("Tierboard-Signature", HookSignature.of(hook.secrets(at), timestamp, delivery.body()));
        try {
            return https.exchange(
                    call,
                    Reply.BYTES,
                    answer -> Reply.answered(answer.status(), answer.body().readNBytes(Reply.BYTES)));
        } catch (CallRefused refused) {
            return Reply.none(refused.told().name());
        } catch (IOException failed) {
            return Reply.none(failed.getClass().getSimpleName());
        }
    }
}
