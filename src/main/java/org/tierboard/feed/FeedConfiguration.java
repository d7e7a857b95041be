package org.tierboard.feed;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierboard.outbound.Https;
import org.tierboard.outbound.HttpsClients;
import org.tierboard.outbound.OutboundSettings;

/** Has one copy of the application look, now and then, which feeds are due; and says what they may call. */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

    private static final int HTTPS = 443;
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration LOOK_UP = Duration.ofSeconds(10);

    /** Apart from the client for what people type: they gain nothing by what the operator allows the feeds. */
    @Bean(defaultCandidate = false)
    Https feedHttps(HttpsClients clients, FeedSettings settings) {
        return clients.of(rules(settings));
    }

    static OutboundSettings rules(FeedSettings settings) {
        var bundle = settings.sslBundle();
        return new OutboundSettings(
                settings.sources().values().stream()
                        .flatMap(source -> Stream.ofNullable(source.url()))
                        .map(url -> url.getPort() < 0 ? HTTPS : url.getPort())
                        .collect(Collectors.toSet()),
                settings.allowPrivateAddresses() ? List.of("0.0.0.0/0", "::/0") : List.of(),
                bundle == null ? "" : bundle,
                LOOK_UP,
                CONNECT,
                settings.timeout(),
                settings.timeout());
    }

    /** The feeds are looked up late, because what they use may need the scheduler that this one goes into. */
    @Bean
    Task<Void> feedTask(ObjectProvider<Feeds> feeds, ObjectProvider<FeedSettings> settings) {
        return Tasks.recurring("feeds", FixedDelay.of(settings.getObject().every()))
                .execute((instance, context) -> feeds.getObject().lookAtDue());
    }
}
