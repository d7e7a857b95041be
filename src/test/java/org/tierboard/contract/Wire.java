package org.tierboard.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Sends calls, and keeps what was answered to each operation of the description. */
final class Wire {

    private final int port;
    private final Description description;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Exchange> exchanges = new ArrayList<>();
    private Operation expected;
    private int callsBefore;
    private Consumer<Sent> interruption;

    Wire(int port, Description description) {
        this.port = port;
        this.description = description;
    }

    /** What was asked of an operation, and what it answered. */
    record Exchange(Operation operation, Sent sent, Answer answer) {

        boolean succeeded() {
            return answer.status() < 300;
        }

        /** Whether it shows how the operation is called: it was taken, and can be sent again as it was. */
        boolean isExample() {
            return succeeded() && !sent.headers().contains("Idempotency-Key");
        }

        boolean failed() {
            return answer.status() >= 400;
        }
    }

    Description description() {
        return description;
    }

    /** Has somebody act before a call is sent for the n-th time from now on. */
    void before(Operation operation, int times, Consumer<Sent> act) {
        expected = operation;
        callsBefore = times;
        interruption = act;
    }

    private void interrupt(Operation operation, Sent sent) {
        if (operation.equals(expected) && callsBefore-- == 0) {
            expected = null;
            interruption.accept(sent);
        }
    }

    /** Sends a call that the description must know, and holds the answer against it. */
    Answer exchange(Sent sent) {
        var operation = description
                .find(sent.method(), sent.path())
                .orElseThrow(() -> new AssertionError("Not described: " + sent));
        interrupt(operation, sent);
        return note(operation, send(sent));
    }

    /** Holds an answer that came some other way against the description. */
    Answer note(Operation operation, Answer answer) {
        new Conformance(description, operation).check(answer.sent(), answer);
        exchanges.add(new Exchange(operation, answer.sent(), answer));
        return answer;
    }

    /** Says that a body of that size will come, and doesn't send it. */
    Answer announce(Sent sent, long size) {
        return new HalfSent(sent, size).to(port);
    }

    /** Sends anything. */
    Answer send(Sent sent) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + sent.address()))
                .timeout(Duration.ofSeconds(30))
                .method(
                        sent.method(),
                        sent.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(sent.body()));
        for (var i = 0; i < sent.headers().size(); i += 2) {
            request.setHeader(sent.headers().get(i), sent.headers().get(i + 1));
        }
        try {
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(sent, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(sent.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    List<Exchange> exchanges(Operation operation) {
        return exchanges.stream()
                .filter(exchange -> exchange.operation().equals(operation))
                .toList();
    }

    /** Whether an operation was ever answered so. */
    boolean answered(Operation operation, int status) {
        return exchanges(operation).stream()
                .anyMatch(exchange -> exchange.answer().status() == status);
    }

    /** The last of those with an operation that are so. */
    Exchange last(Operation operation, Predicate<Exchange> wanted) {
        return exchanges(operation).stream()
                .filter(wanted)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("No such exchange with " + operation.name()));
    }
}
