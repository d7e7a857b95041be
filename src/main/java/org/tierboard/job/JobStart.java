package org.tierboard.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.startup.AbstractSchedulerStarter;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins with the work when all else has started: none of it looks at a network that is only just being made. */
@Component
class JobStart extends AbstractSchedulerStarter {

    JobStart(Scheduler scheduler) {
        super(scheduler);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        doStart();
    }
}
