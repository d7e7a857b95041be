package org.tierboard.outbound;

import java.io.UncheckedIOException;
import java.net.InetAddress;
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
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;

/** Makes clients that get their addresses from {@link Destinations} and know no proxy, cookies, redirects or second tries. */
@Component
public class HttpsClients {

    private static final int AT_ONCE = 16;
    private static final int AT_ONCE_TO_ONE = 4;

    private final NameResolver names;
    private final SslBundles bundles;
    private final ScheduledExecutorService deadlines;

    HttpsClients(NameResolver names, SslBundles bundles, ScheduledExecutorService outboundDeadlines) {
        this.names = names;
        this.bundles = bundles;
        this.deadlines = outboundDeadlines;
    }

    /** One that goes by those rules. */
    public Https of(OutboundSettings settings) {
        var destinations = new Destinations(names, settings);
        return new Https(client(destinations, settings), destinations, settings, deadlines);
    }

    private CloseableHttpClient client(Destinations destinations, OutboundSettings settings) {
        return HttpClients.custom()
                .setConnectionManager(connections(destinations, settings, trust(settings)))
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

    private SSLContext trust(OutboundSettings settings) {
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
