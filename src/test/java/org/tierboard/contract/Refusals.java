package org.tierboard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Provokes what the description says can go wrong with any operation, and sees that it goes wrong in this way. */
record Refusals(Rehearsal rehearsal, Operation operation) {

    private static final String LARGEST = "x".repeat(300_000);
    private static final long LARGER_THAN_ANY_FILE = 600_000_000;
    private static final String NOBODYS = "999999999";

    void tryAll() {
        var taken = rehearsal.taken(operation);
        expect(401, taken.without("Authorization"));
        when(406, () -> expect(406, taken.without("Accept").with("Accept", "application/x-none")));
        when(
                403,
                () -> assertThat(Stream.of(stage().administrator, stage().manager, stage().lead, stage().team)
                                .map(one -> one.send(taken).status()))
                        .as("who may %s", operation.name())
                        .contains(403));
        when(428, () -> expect(428, taken.without("If-Match")));
        when(412, () -> expect(412, taken.without("If-Match").with("If-Match", "\"none of ours\"")));
        when(304, this::unchanged);
        addresses(taken);
        body(taken);
        if (operation.takesHeader("Idempotency-Key")) {
            expect(400, taken.with("Idempotency-Key", "two words"));
        }
    }

    /** Of something new: what was read before may be gone by now, or decided. */
    private void unchanged() {
        rehearsal.play(operation);
        var taken = rehearsal.taken(operation);
        var tag = rehearsal.wire().exchange(taken).is(200).tag();
        expect(304, taken.with("If-None-Match", tag));
    }

    /** What varies in an address names nothing, or isn't even a text. */
    private void addresses(Sent taken) {
        var variables = operation.variables(taken.path());
        if (variables.isEmpty()) {
            return;
        }
        var first = "/" + variables.get(0);
        expect(400, taken.at(taken.address().replaceFirst(Pattern.quote(first), "/%00")));
        when(404, () -> expect(404, taken.at(taken.address().replaceFirst(Pattern.quote(first), "/" + NOBODYS))));
    }

    private void body(Sent taken) {
        when(415, () -> expect(415, taken.without("Content-Type").with("Content-Type", "text/plain")));
        if (operation.takesJson()) {
            expect(413, taken.saying(bytes("{\"x\":\"" + LARGEST + "\"}")));
            expect(400, taken.saying(bytes("{\"x\":")));
        } else {
            when(
                    413,
                    () -> rehearsal
                            .wire()
                            .note(operation, rehearsal.wire().announce(taken, LARGER_THAN_ANY_FILE))
                            .is(413));
        }
    }

    private void when(int described, Runnable attempt) {
        if (operation.describes(described)) {
            attempt.run();
        }
    }

    private void expect(int status, Sent sent) {
        rehearsal.wire().exchange(sent).is(status);
    }

    private Stage stage() {
        return rehearsal.stage();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
