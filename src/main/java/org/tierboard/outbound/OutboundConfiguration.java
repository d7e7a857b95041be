package org.tierboard.outbound;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client for what people type. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboundSettings.class)
class OutboundConfiguration {

    @Bean
    @ConditionalOnMissingBean
    NameResolver nameResolver() {
        return host -> List.of(InetAddress.getAllByName(host));
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService outboundDeadlines() {
        return Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "outbound-deadlines");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Bean
    Https https(HttpsClients clients, OutboundSettings settings) {
        return clients.of(settings);
    }
}
