package org.tierboard.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where mail goes to be sent by whichever copy of the application comes first; shut without a mail server. */
@Component
class Post {

    static final String TASK = "mail";

    private final ObjectProvider<SchedulerClient> scheduler;
    private final boolean open;

    Post(ObjectProvider<SchedulerClient> scheduler, @Value("${spring.mail.host:}") String server) {
        this.scheduler = scheduler;
        this.open = !server.isBlank();
    }

    boolean isOpen() {
        return open;
    }

    /**
     * In the caller's transaction. The moment is the machine's, by which the scheduler goes, and not the programme's.
     *
     * @return false if the task is there still, although its work is done: it would be removed, and the mail with it
     */
    boolean schedule(long mailNo) {
        return scheduler
                .getObject()
                .scheduleIfNotExists(new TaskInstance<>(TASK, Long.toString(mailNo)), Instant.now());
    }
}
