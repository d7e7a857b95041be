package org.tierboard.webhook;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Asks the database the same few questions, however many hooks there are. */
    void put(List<Happening> happenings) {
        var news = happenings.isEmpty() ? List.<News>of() : news(hooks.findEnabled(), happenings);
        if (!news.isEmpty()) {
            var now = clock.instant();
            var written = bodies.write(news.stream().map(News::happening).toList(), now);
            news.forEach(each ->
                    put(new WebhookDelivery(each.hookNo(), each.happening(), written.of(each.happening()), now)));
        }
    }

    /** Something that a webhook is to be told. */
    private record News(long hookNo, Happening happening) {

        Told told() {
            return new Told(hookNo, happening.id());
        }
    }

    private record Told(long hookNo, UUID eventId) {}

    private List<News> news(List<Webhook> enabled, List<Happening> happenings) {
        var wanted = enabled.stream()
                .flatMap(hook -> happenings.stream()
                        .filter(happening -> hook.wants(happening.event(), happening.partnerNo()))
                        .map(happening -> new News(hook.hookNo(), happening)))
                .toList();
        var told = wanted.isEmpty() ? Set.<Told>of() : told(wanted);
        return wanted.stream().filter(each -> !told.contains(each.told())).toList();
    }

    private Set<Told> told(List<News> wanted) {
        var hookNos = wanted.stream().map(News::hookNo).collect(Collectors.toSet());
        var events = wanted.stream().map(each -> each.happening().id()).collect(Collectors.toSet());
        return deliveries.findByHookNoInAndEventIdIn(hookNos, events).stream()
                .map(delivery -> new Told(delivery.hookNo(), delivery.eventId()))
                .collect(Collectors.toSet());
    }

    private void put(WebhookDelivery delivery) {
        schedule(deliveries.saveAndFlush(delivery).deliveryNo());
    }

    /** The moment is the machine's, by which the scheduler goes, and not the programme's. */
    void schedule(long deliveryNo) {
        scheduler.getObject().scheduleIfNotExists(new TaskInstance<>(TASK, Long.toString(deliveryNo)), Instant.now());
    }
}
