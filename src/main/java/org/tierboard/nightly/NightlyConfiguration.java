package org.tierboard.nightly;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has runs that somebody asked for carried out by the scheduler; another copy goes on with what a dead one began. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NightlySettings.class)
class NightlyConfiguration {

    private static final Duration WHILE_ANOTHER_IS_AT_IT = Duration.ofMinutes(1);

    @Bean
    Task<Void> nightlyEvaluationTask(NightlyWork work) {
        return Tasks.custom(NightlyDesk.TASK, Void.class)
                .onFailureReschedule(FixedDelay.of(WHILE_ANOTHER_IS_AT_IT))
                .onDeadExecutionRevive()
                .execute((instance, context) -> end(work.carryOut(Long.parseLong(instance.getId()))));
    }

    private static CompletionHandler<Void> end(boolean carriedOut) {
        return (done, operations) -> {
            if (carriedOut) {
                operations.remove();
            } else {
                operations.reschedule(done, Instant.now().plus(WHILE_ANOTHER_IS_AT_IT));
            }
        };
    }
}
