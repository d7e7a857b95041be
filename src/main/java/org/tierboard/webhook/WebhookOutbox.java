package org.tierboard.webhook;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiPredicate;
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
        put(happenings, (hookNo, happening) -> true);
    }

    /**
     * Asks the database the same few questions, however many hooks there are.
     *
     * @param isNews whether the hook of that number doesn't know it yet
     */
    void put(List<Happening> happenings, BiPredicate<Long, Happening> isNews) {
        var news = happenings.isEmpty() ? List.<News>of() : news(happenings, isNews);
        if (!news.isEmpty()) {
            var now = clock.instant();
            var written = bodies.write(news.stream().map(News::happening).toList(), now);
            news.forEach(each ->
                    put(new WebhookDelivery(each.hookNo(), each.happening(), written.of(each.happening()), now)));
        }
    }

    /** Something that a webhook is to be told. */
    private record News(long hookNo, Happening happening) {}

    private List<News> news(List<Happening> happenings, BiPredicate<Long, Happening> isNews) {
        return hooks.findEnabled().stream()
                .flatMap(hook -> happenings.stream()
                        .filter(happening -> hook.wants(happening.event(), happening.partnerNo())
                                && isNews.test(hook.hookNo(), happening))
                        .map(happening -> new News(hook.hookNo(), happening)))
                .toList();
    }

    private void put(WebhookDelivery delivery) {
        schedule(deliveries.saveAndFlush(delivery).deliveryNo());
    }

    /**
     * At once, also where it was to be tried later. Mail goes first, as a receiver may take long to answer. The moment is
     * the machine's, by which the scheduler goes, and not the programme's.
     */
    void schedule(long deliveryNo) {
        var task = new TaskInstance.Builder<Void>(TASK, Long.toString(deliveryNo))
                .priority(Priority.LOW)
                .build();
        scheduler.getObject().schedule(task, Instant.now(), ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    }
}
