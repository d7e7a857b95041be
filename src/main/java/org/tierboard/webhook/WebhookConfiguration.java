package org.tierboard.webhook;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has calls made by the scheduler: each is a task of its own, which outlives the copy that has begun it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookSettings.class)
class WebhookConfiguration {

    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);

    @Bean
    Task<Void> webhookTask(Courier courier) {
        return Tasks.custom(WebhookOutbox.TASK, Void.class)
                .onFailureReschedule(FixedDelay.of(AFTER_A_FAULT))
                .onDeadExecutionRevive()
                .execute((instance, context) -> end(courier.deliver(Long.parseLong(instance.getId()))));
    }

    private static CompletionHandler<Void> end(Optional<Duration> pause) {
        return (done, operations) -> pause.ifPresentOrElse(
                again -> operations.reschedule(done, Instant.now().plus(again)), operations::remove);
    }
}
