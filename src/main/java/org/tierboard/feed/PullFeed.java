package org.tierboard.feed;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.tierboard.intake.Spool;
import org.tierboard.outbound.Answer;
import org.tierboard.outbound.AnswerTooLarge;
import org.tierboard.outbound.Call;
import org.tierboard.outbound.CallRefused;
import org.tierboard.outbound.CallTimedOut;
import org.tierboard.outbound.Https;

/**
 * A file at an address, fetched by HTTPS with a token when it has changed. It follows no redirections, since they could
 * carry the token elsewhere.
 */
@Component
class PullFeed {

    private static final int UNCHANGED = 304;
    private static final int OK = 200;

    private final FeedImport imports;
    private final FeedStates states;
    private final FeedSettings settings;
    private final Https https;

    PullFeed(FeedImport imports, FeedStates states, FeedSettings settings, @Qualifier("feedHttps") Https https) {
        this.imports = imports;
        this.states = states;
        this.settings = settings;
        this.https = https;
    }

    /** What a server answered; a file only if all is well. */
    private record Fetched(
            int status, @Nullable String etag, @Nullable String lastModified) {}

    List<FeedRun> look(String feed, FeedSource source, URI url) throws FeedFailure {
        var file = Spool.newFile();
        try {
            var fetched = fetch(call(feed, source, url), file);
            if (fetched.status() == UNCHANGED) {
                return List.of();
            }
            if (fetched.status() != OK) {
                throw new FeedFailure("The server answered " + fetched.status() + ".");
            }
            return List.of(take(feed, source, new FeedFile(file, name(url)), fetched));
        } finally {
            Spool.discard(file);
        }
    }

    private Call call(String feed, FeedSource source, URI url) {
        var headers = new LinkedHashMap<String, String>();
        if (source.token() != null) {
            headers.put("Authorization", "Bearer " + source.token());
        }
        states.find(feed).ifPresent(state -> {
            put(headers, "If-None-Match", state.etag());
            put(headers, "If-Modified-Since", state.lastModified());
        });
        return new Call("GET", url.toString(), headers, null);
    }

    private static void put(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }

    private Fetched fetch(Call call, Path file) throws FeedFailure {
        try {
            return https.exchange(call, settings.largest().toBytes(), answer -> save(answer, file));
        } catch (CallRefused refused) {
            throw new FeedFailure(why(refused.reason()));
        } catch (AnswerTooLarge endless) {
            throw new FeedFailure(
                    "The file is larger than " + settings.largest().toBytes() + " bytes.");
        } catch (CallTimedOut late) {
            throw new FeedFailure(
                    "The server took longer than " + settings.timeout().toSeconds() + " seconds.");
        } catch (IOException failure) {
            throw new FeedFailure(
                    "The server can't be reached: " + failure.getClass().getSimpleName());
        }
    }

    private static Fetched save(Answer answer, Path file) throws IOException {
        if (answer.status() == OK) {
            try (var target = Files.newOutputStream(file)) {
                answer.body().transferTo(target);
            }
        }
        return new Fetched(
                answer.status(),
                answer.header("ETag").orElse(null),
                answer.header("Last-Modified").orElse(null));
    }

    private FeedRun take(String feed, FeedSource source, FeedFile file, Fetched fetched) {
        var run = imports.take(feed, source, file);
        if (!run.isFailed()) {
            states.remember(feed, fetched.etag(), fetched.lastModified());
        }
        return run;
    }

    private static String why(CallRefused.Reason reason) {
        return switch (reason) {
            case MALFORMED, NOT_HTTPS, PORT -> "The address must begin with https:// and name a host.";
            case UNKNOWN_HOST -> "The host has no address.";
            case NOT_PUBLIC ->
                "The host has a private address, which tierboard.feeds.allow-private-addresses would have to allow.";
        };
    }

    private static String name(URI url) {
        var path = url.getPath() == null ? "" : url.getPath();
        var name = Path.of("/" + path).getFileName();
        return name == null ? String.valueOf(url.getHost()) : name.toString();
    }
}
