package org.tierboard.feed;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has one copy of the application look, now and then, which feeds are due. */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

    /** The feeds are looked up late, because what they use may need the scheduler that this one goes into. */
    @Bean
    Task<Void> feedTask(ObjectProvider<Feeds> feeds, ObjectProvider<FeedSettings> settings) {
        return Tasks.recurring("feeds", FixedDelay.of(settings.getObject().every()))
                .execute((instance, context) -> feeds.getObject().lookAtDue());
    }
}
