package org.tierboard.feed;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;
import org.tierboard.intake.Spool;

/**
 * A file at an address, fetched by HTTPS with a token when it has changed. It follows no redirections, since they could
 * carry the token elsewhere.
 */
@Component
class PullFeed {

    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final int UNCHANGED = 304;
    private static final int OK = 200;

    private final FeedImport imports;
    private final FeedStates states;
    private final FeedSettings settings;
    private final HttpClient client;

    PullFeed(FeedImport imports, FeedStates states, FeedSettings settings, SslBundles bundles) {
        this.imports = imports;
        this.states = states;
        this.settings = settings;
        var builder = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT);
        var bundle = settings.sslBundle();
        this.client = (bundle == null
                        ? builder
                        : builder.sslContext(bundles.getBundle(bundle).createSslContext()))
                .build();
    }

    List<FeedRun> look(String feed, FeedSource source, URI url) throws FeedFailure {
        if (!"https".equalsIgnoreCase(url.getScheme()) || url.getHost() == null) {
            throw new FeedFailure("The address must begin with https:// and name a host.");
        }
        if (!settings.allowPrivateAddresses()) {
            PublicAddresses.require(url.getHost());
        }
        try {
            return look(feed, source, client.send(request(feed, source, url), BodyHandlers.ofInputStream()));
        } catch (IOException failure) {
            throw new FeedFailure(
                    "The server can't be reached: " + failure.getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new FeedFailure("The application was stopped.");
        }
    }

    private HttpRequest request(String feed, FeedSource source, URI url) {
        var request = HttpRequest.newBuilder(url).timeout(settings.timeout()).GET();
        if (source.token() != null) {
            request.header("Authorization", "Bearer " + source.token());
        }
        states.find(feed).ifPresent(state -> {
            if (state.etag() != null) {
                request.header("If-None-Match", state.etag());
            }
            if (state.lastModified() != null) {
                request.header("If-Modified-Since", state.lastModified());
            }
        });
        return request.build();
    }

    private List<FeedRun> look(String feed, FeedSource source, HttpResponse<InputStream> answer)
            throws IOException, FeedFailure {
        try (var body = answer.body()) {
            if (answer.statusCode() == UNCHANGED) {
                return List.of();
            }
            if (answer.statusCode() != OK) {
                throw new FeedFailure("The server answered " + answer.statusCode() + ".");
            }
            return List.of(take(feed, source, answer, body));
        }
    }

    private FeedRun take(String feed, FeedSource source, HttpResponse<InputStream> answer, InputStream body)
            throws IOException, FeedFailure {
        var file = Spool.newFile();
        try {
            new LimitedDownload(settings.largest().toBytes(), settings.timeout()).save(body, file);
            var run = imports.take(feed, source, new FeedFile(file, name(answer.uri())));
            if (!run.isFailed()) {
                var headers = answer.headers();
                states.remember(
                        feed,
                        headers.firstValue("ETag").orElse(null),
                        headers.firstValue("Last-Modified").orElse(null));
            }
            return run;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String name(URI url) {
        var path = url.getPath() == null ? "" : url.getPath();
        var name = Path.of("/" + path).getFileName();
        return name == null ? String.valueOf(url.getHost()) : name.toString();
    }
}
