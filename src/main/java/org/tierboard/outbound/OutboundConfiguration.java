package org.tierboard.outbound;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A client that gets its addresses from {@link Destinations} and knows no proxy, cookies, redirects or second tries. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboundSettings.class)
class OutboundConfiguration {

    private static final int AT_ONCE = 16;
    private static final int AT_ONCE_TO_ONE = 4;

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
    CloseableHttpClient outboundClient(Destinations destinations, OutboundSettings settings, SslBundles bundles) {
        return HttpClients.custom()
                .setConnectionManager(connections(destinations, settings, trust(settings, bundles)))
                .setConnectionReuseStrategy((request, answer, context) -> false)
                .setDefaultRequestConfig(requests(settings))
                .setUserAgent("Tierboard")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static HttpClientConnectionManager connections(
            Destinations destinations, OutboundSettings settings, SSLContext trust) {
        var answer = Timeout.of(settings.answerTimeout());
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedNames(destinations))
                .setTlsSocketStrategy(
                        ClientTlsStrategyBuilder.create().setSslContext(trust).buildClassic())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                        .setSocketTimeout(answer)
                        .build())
                .setDefaultSocketConfig(
                        SocketConfig.custom().setSoTimeout(answer).build())
                .setMaxConnTotal(AT_ONCE)
                .setMaxConnPerRoute(AT_ONCE_TO_ONE)
                .build();
    }

    private static RequestConfig requests(OutboundSettings settings) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(settings.answerTimeout()))
                .setResponseTimeout(Timeout.of(settings.answerTimeout()))
                .build();
    }

    private static SSLContext trust(OutboundSettings settings, SslBundles bundles) {
        return settings.sslBundle().isBlank()
                ? SSLContexts.createDefault()
                : bundles.getBundle(settings.sslBundle()).createSslContext();
    }

    /** Hands the client the addresses that were checked, so that it connects to those and looks up none itself. */
    private record CheckedNames(Destinations destinations) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            try {
                return destinations.reachable(host).toArray(InetAddress[]::new);
            } catch (CallRefused refused) {
                throw new UncheckedIOException(refused);
            }
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
