package org.tierboard.job;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has one copy of the application look, now and then, for what is due; if it dies, another goes on. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    /** The tasks are looked up late, because what they use may need the scheduler that this one goes into. */
    @Bean
    Task<Void> dailyTask(ObjectProvider<DailyTasks> tasks, @Value("${tierboard.jobs.every:5m}") Duration every) {
        return Tasks.recurring("daily-tasks", FixedDelay.of(every))
                .execute((instance, context) -> tasks.getObject().runDue());
    }
}
