package org.tierboard.notification;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has mails sent by the scheduler: each is a task of its own, which outlives the copy that has begun it. */
@Configuration(proxyBeanMethods = false)
class Delivery {

    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);

    @Bean
    Task<Void> mailTask(Postman postman) {
        return Tasks.custom(Post.TASK, Void.class)
                .onFailureReschedule(FixedDelay.of(AFTER_A_FAULT))
                .onDeadExecutionRevive()
                .execute((instance, context) -> end(postman.deliver(Long.parseLong(instance.getId()))));
    }

    private static CompletionHandler<Void> end(Optional<Duration> pause) {
        return (done, operations) -> pause.ifPresentOrElse(
                again -> operations.reschedule(done, Instant.now().plus(again)), operations::remove);
    }
}
