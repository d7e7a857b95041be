package org.tierboard.webhook;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes what happened for each webhook that wants to know it, in the transaction in which it happened. */
@Component
class WebhookOutbox {

    static final String TASK = "webhook";

    private final Webhooks hooks;
    private final WebhookDeliveries deliveries;
    private final WebhookBodies bodies;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final InstantSource clock;

    WebhookOutbox(
            Webhooks hooks,
            WebhookDeliveries deliveries,
            WebhookBodies bodies,
            ObjectProvider<SchedulerClient> scheduler,
            InstantSource clock) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.bodies = bodies;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void put(List<Happening> happenings) {
        var enabled = happenings.isEmpty() ? List.<Webhook>of() : hooks.findEnabled();
        for (var hook : enabled) {
            happenings.stream()
                    .filter(happening -> hook.wants(happening.event(), happening.partnerNo()))
                    .filter(happening -> !deliveries.existsByHookNoAndEventId(hook.hookNo(), happening.id()))
                    .forEach(happening -> put(hook, happening));
        }
    }

    private void put(Webhook hook, Happening happening) {
        var now = clock.instant();
        var body = bodies.write(happening, now);
        schedule(deliveries
                .saveAndFlush(new WebhookDelivery(hook.hookNo(), happening, body, now))
                .deliveryNo());
    }

    /** The moment is the machine's, by which the scheduler goes, and not the programme's. */
    void schedule(long deliveryNo) {
        scheduler.getObject().scheduleIfNotExists(new TaskInstance<>(TASK, Long.toString(deliveryNo)), Instant.now());
    }
}
