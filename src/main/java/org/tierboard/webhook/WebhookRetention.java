package org.tierboard.webhook;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tierboard.job.DailyTask;

/** Forgets deliveries that ended long ago. */
@Component
class WebhookRetention implements DailyTask {

    private static final LocalTime NIGHT = LocalTime.of(3, 20);

    private final JdbcClient jdbc;
    private final WebhookSettings settings;
    private final InstantSource clock;

    WebhookRetention(JdbcClient jdbc, WebhookSettings settings, InstantSource clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "webhook.forget-deliveries";
    }

    @Override
    public LocalTime at() {
        return NIGHT;
    }

    @Override
    public void run(LocalDate day) {
        jdbc.sql("delete from webhook_delivery where ended_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(settings.keep())))
                .update();
    }
}
