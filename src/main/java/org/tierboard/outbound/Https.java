package org.tierboard.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/**
 * Calls by HTTPS whatever {@link Destinations} allows, and connects to the very addresses that were checked. Redirects
 * are answers like any other; nothing is kept between two calls. An open database transaction has no place around a call.
 */
public class Https implements AutoCloseable {

    private final CloseableHttpClient client;
    private final Destinations destinations;
    private final OutboundSettings settings;
    private final ScheduledExecutorService deadlines;

    Https(
            CloseableHttpClient outboundClient,
            Destinations destinations,
            OutboundSettings settings,
            ScheduledExecutorService outboundDeadlines) {
        this.client = outboundClient;
        this.destinations = destinations;
        this.settings = settings;
        this.deadlines = outboundDeadlines;
    }

    /**
     * Makes the call and reads the answer, whatever its status is.
     *
     * @param limit bytes of the body that are read at most
     * @throws CallRefused if the address isn't called
     * @throws AnswerTooLarge if the reader comes to the limit
     * @throws CallTimedOut if it takes longer than it may, from beginning to end
     * @throws IOException if there is no answer
     */
    public <T> T exchange(Call call, long limit, AnswerReader<T> reader) throws IOException {
        var request = request(call, destinations.wellFormed(call.url()));
        var late = new AtomicBoolean();
        var deadline = deadlines.schedule(
                () -> giveUp(request, late), settings.callTimeout().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return read(request, limit, reader);
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        } catch (IOException | IllegalStateException broken) {
            // a connection that is shut below its reader breaks in many ways
            if (late.get()) {
                throw new CallTimedOut(settings.callTimeout(), broken);
            }
            throw broken;
        } finally {
            deadline.cancel(false);
        }
    }

    private static void giveUp(HttpUriRequestBase request, AtomicBoolean late) {
        late.set(true);
        request.cancel();
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private <T> T read(HttpUriRequestBase request, long limit, AnswerReader<T> reader) throws IOException {
        var answer = client.executeOpen(host(request), request, null);
        try {
            return reader.read(answer(answer, limit));
        } finally {
            // The rest isn't wanted: closing politely would read it to its end, however long that is.
            request.cancel();
            Closer.closeQuietly(answer);
        }
    }

    private static HttpHost host(HttpUriRequestBase request) throws IOException {
        try {
            return RoutingSupport.determineHost(request);
        } catch (HttpException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static HttpUriRequestBase request(Call call, URI address) {
        var request = new HttpUriRequestBase(call.method(), address);
        call.headers().forEach(request::setHeader);
        var body = call.bytes();
        if (body != null) {
            request.setEntity(
                    new ByteArrayEntity(body, ContentType.parse(call.headers().get("Content-Type"))));
        }
        return request;
    }

    private static Answer answer(ClassicHttpResponse answer, long limit) throws IOException {
        var entity = answer.getEntity();
        var body = entity == null ? InputStream.nullInputStream() : entity.getContent();
        return new Answer(answer.getCode(), new LimitedStream(body, limit), name -> value(answer, name));
    }

    private static @Nullable String value(ClassicHttpResponse answer, String name) {
        var header = answer.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
